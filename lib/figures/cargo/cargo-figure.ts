import type { Port } from '@/lib/domain/port';
import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { Box } from '../boxes';
import { compose } from '../compose';
import { declineAxis, declineDomain } from '../decline/decline-axis';
import { declineHeadHeight, scenarioDeclineLayers, stillDeclineLayers } from '../decline/decline-marks';
import type { ScenarioFall } from '../decline/scenario-fall';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Layer } from '../layer';
import type { Area, CartesianPanel } from '../panel';
import { plotOf } from '../plot';
import { axisName, axisRoom } from '../ports/axis-name';
import { boxesOf } from '../ports/label-boxes';
import { pinnedFallLayers } from '../ports/pinned-fall';
import { oncePer } from '../remember';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { valueAxis } from '../value-axis';
import { withTables } from '../with-tables';
import type { BerthLoad } from './berth-load';
import { type CargoCurves, closeDomain } from './cargo-curves';
import { cargoLayers } from './cargo-layers';
import { cargoNames } from './cargo-names';
import { cargoTables, closeDeclines } from './cargo-tables';
import { cargoTitle, cargoTitles } from './cargo-text';
import { scenarioRule, wholeLayers, wholeStillLayers } from './whole-stretch';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 4, middle: 3, wide: 2 };
/** Greatest height of the slim plot of the whole stretch, px; a printed column has no room for it. */
const slimHeight: { readonly [B in Breadth]: number } = { column: 0, narrow: 74, middle: 54, wide: 68 };

/** What the slim plot takes of the height of both at most. */
const slimShare = 0.28;

/** What holds still while a slider moves. */
export type CargoStage = {
  readonly ports: readonly Port[];
  readonly basin: Basin;
  readonly units: Units;
  readonly unknown: number;
  readonly frame: Frame;
  readonly words: Words;
};

/** What a scenario makes of it. */
export type CargoScenario = {
  readonly year: number;
  readonly curves: CargoCurves;
  readonly loads: readonly BerthLoad[];
  readonly fall: ScenarioFall;
  readonly pinned: Projection | null;
};

/** Cargo by decline: the first metres closely, since nearly all is lost there, and the whole stretch in a slim plot. */
export function stageCargoFigure(stage: CargoStage, first: CargoScenario, from: Provenance) {
  const { ports, basin, units, unknown, frame, words } = stage;
  const breadth = breadthOf(frame);
  const column = breadth === 'column';
  // A phone has no room to spare: names may cross the line of today.
  const narrow = breadth === 'narrow';
  const type = typeFor(breadth);
  const unit = words(`level.unit.${units}`);
  const subtitle = words(column ? 'cargo.subtitleShort' : 'cargo.subtitle', { unit });
  const notes = column ? '' : words('cargo.notes', { unknown: formatNumber(unknown) });
  const titleOf = ({ loads, year }: CargoScenario) => cargoTitle(loads, year, column, words);
  const textFor = (of: CargoScenario, provenance: Provenance) => ({
    title: titleOf(of),
    subtitle,
    ...footOf(notes, provenance, scenarioLines[breadth], words),
  });
  const titleLines = titleRoom(titleOf(first), cargoTitles(column, words), type.title, frame);
  const { body } = compose(frame, textFor(first, from), titleLines);
  const left = type.tick.size * 3.1;
  const right = type.tick.size * 0.9;
  const room = column ? type.tick.size * 1.7 : axisRoom(type);
  const head = declineHeadHeight(type);
  const slimFoot = column ? 0 : type.tick.size * 1.7 + type.small.size * 0.5;
  const slim = Math.min(slimHeight[breadth], slimShare * (body.height - head - room - slimFoot));
  const below = slim + slimFoot;
  const area: Area = {
    x: left,
    y: body.y + head,
    width: body.width - left - right,
    height: body.height - head - room - below,
  };
  const percent = (value: number) => `${formatNumber(value)}%`;
  const axes = {
    x: declineAxis(units, area.width, type, closeDomain),
    y: valueAxis([0, 104], area.height, type, percent),
  };
  const plot = plotOf(area, axes);
  const today = basin.reference2020Metres - basin.start.levelMetres;
  const still = stillDeclineLayers(today, plot, units, type, words);
  const stretch = formatLength(closeDomain[1], units, 0);
  const closeName = column ? [] : [axisName('axis-close', words('cargo.axis.close', { unit, stretch }), area, type)];
  const todayLine: Box = {
    left: plot.x(today) - 1,
    right: plot.x(today) + 1,
    top: area.y,
    bottom: area.y + area.height,
  };

  const slimArea: Area = {
    ...area,
    y: area.y + area.height + room + type.small.size * 0.5,
    height: slim,
  };
  const slimAxes = {
    x: declineAxis(units, area.width, type, declineDomain),
    y: { ...axes.y, ticks: [0, 100].map((value) => ({ value, text: percent(value) })) },
  };
  const slimPlot = plotOf(slimArea, slimAxes);
  const ends = declineDomain.map((metres) => formatNumber(lengthIn(units, metres)));
  const whole = formatRange(ends[0] ?? '', ends[1] ?? '', units);
  const wholeName = words('cargo.axis.whole', { stretch: whole });

  // Curves stand while a scenario's level moves: their names, which are slow to place, stand with them.
  const closeOf = oncePer((curves: CargoCurves) => ({
    lines: cargoLayers(curves, column ? 'small' : 'close'),
    names: cargoNames(curves, ports, plot, narrow ? [] : [todayLine], narrow, type, words),
  }));
  const wholeOf = oncePer((curves: CargoCurves) => wholeLayers(curves, wholeName, slimPlot, units, type, words));

  return (of: CargoScenario, provenance: Provenance): FigureSpec => {
    const { year, curves, loads, fall, pinned } = of;
    const text = textFor(of, provenance);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const { lines, names } = closeOf(curves);
    const pin = pinnedFallLayers(pinned, basin, year, plot, boxesOf(names), type, words);
    const layers: readonly Layer[] = [
      ...still,
      ...scenarioDeclineLayers(fall, plot, units, type, words),
      ...pin.filter(({ kind }) => kind === 'rule'),
      ...lines,
      ...names,
      ...pin.filter(({ kind }) => kind === 'label'),
      ...closeName,
    ];
    const close: CartesianPanel = { kind: 'cartesian', id: 'cargo', area, ...axes, layers };
    const slimPanel: CartesianPanel = {
      kind: 'cartesian',
      id: 'cargo-whole',
      area: slimArea,
      ...slimAxes,
      layers: [...wholeStillLayers(), ...scenarioRule(fall.fallMetres), ...wholeOf(curves)],
    };
    return withTables(() => cargoTables(curves, loads, year, ports, units, words), {
      id: 'cargo',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels: column ? [close] : [close, slimPanel],
      crosshair: { panelId: 'cargo', tableId: 'cargo', stops: closeDeclines },
      provenance,
    });
  };
}
