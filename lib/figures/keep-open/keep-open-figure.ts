import type { Port } from '@/lib/domain/port';
import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import type { Words } from '@/lib/words/catalogue';
import type { Units } from '@/lib/words/format-level';
import { compose } from '../compose';
import { declineAxis } from '../decline/decline-axis';
import { scenarioDeclineLayers, stillDeclineLayers } from '../decline/decline-marks';
import type { ScenarioFall } from '../decline/scenario-fall';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Layer } from '../layer';
import type { Area, Axis, CartesianPanel } from '../panel';
import { type Plot, plotOf } from '../plot';
import { axisName } from '../ports/axis-name';
import { boxesOf } from '../ports/label-boxes';
import { pinnedFallLayers } from '../ports/pinned-fall';
import { oncePer } from '../remember';
import type { FigureSpec, Provenance } from '../spec';
import type { FigureTable } from '../table';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { withTables } from '../with-tables';
import { channelAxis, digAxis } from './keep-open-axes';
import type { KeepOpenCurves } from './keep-open-curves';
import { channelFoot, channelLayers, digLayers } from './keep-open-layers';
import { keepOpenLayout } from './keep-open-layout';
import { channelNames, digNames } from './keep-open-names';
import { keepOpenTables, writtenDeclines } from './keep-open-tables';
import { keepOpenNotes, keepOpenTitle, keepOpenTitles } from './keep-open-text';
import type { ReportedVolume } from './reported-volumes';
import { volumeBars } from './volume-bars';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 4, middle: 2, wide: 2 };

/** What holds still while a slider moves. */
export type KeepOpenStage = {
  readonly ports: readonly Port[];
  readonly volumes: readonly ReportedVolume[];
  readonly reports: FigureTable;
  readonly basin: Basin;
  readonly units: Units;
  readonly unknown: number;
  readonly frame: Frame;
  readonly words: Words;
};

/** What a scenario makes of it. */
export type KeepOpenScenario = {
  readonly curves: KeepOpenCurves;
  readonly fall: ScenarioFall;
  readonly pinned: Projection | null;
};

/** What keeping ports open takes as the sea falls: metres to dig, kilometres of channel, and reported volumes as scale. */
export function stageKeepOpenFigure(stage: KeepOpenStage, first: KeepOpenScenario, from: Provenance) {
  const { ports, volumes, reports, basin, units, unknown, frame, words } = stage;
  const breadth = breadthOf(frame);
  const column = breadth === 'column';
  const type = typeFor(breadth);
  const unit = words(`level.unit.${units}`);
  const subtitle = words(column ? 'keepOpen.subtitleShort' : 'keepOpen.subtitle', { unit });
  const notes = column ? '' : keepOpenNotes(unknown, units, words);
  const titleOf = ({ curves, fall }: KeepOpenScenario) => keepOpenTitle(curves, fall, units, column, words);
  const textFor = (of: KeepOpenScenario, provenance: Provenance) => ({
    title: titleOf(of),
    subtitle,
    ...footOf(notes, provenance, scenarioLines[breadth], words),
  });
  const titleLines = titleRoom(titleOf(first), keepOpenTitles(units, column, words), type.title, frame);
  const { body } = compose(frame, textFor(first, from), titleLines);
  const layout = keepOpenLayout(body, breadth, volumes.length, type);
  const x = declineAxis(units, layout.dig.width, type);
  const today = basin.reference2020Metres - basin.start.levelMetres;

  /** A plot over the decline: what stands still in it, and the lines and names of some curves, kept while those stand. */
  const stagePlot = (
    id: string,
    area: Area,
    y: Axis,
    heading: string,
    behind: readonly Layer[],
    linesOf: (curves: KeepOpenCurves, plot: Plot) => readonly Layer[],
  ) => {
    const plot = plotOf(area, { x, y });
    const style = type.strong;
    const headings: Layer = {
      kind: 'label',
      id: `${id}-heading`,
      role: 'context',
      labels: [{ text: heading, style, paint: 'ink', x: area.x, y: area.y - layout.headingUp, anchor: 'start' }],
    };
    const named = [headings, axisName(`${id}-axis`, words('decline.axis', { unit }), area, type)];
    const still = [...behind, ...stillDeclineLayers(today, plot, units, type, words), ...(column ? [] : named)];
    const lines = oncePer((curves: KeepOpenCurves) => linesOf(curves, plot));
    return ({ curves, fall, pinned }: KeepOpenScenario): CartesianPanel => {
      const own = lines(curves);
      const pin = pinnedFallLayers(pinned, basin, fall.year, plot, boxesOf(own), type, words);
      const scenario = scenarioDeclineLayers(fall, plot, units, type, words);
      return { kind: 'cartesian', id, area, x, y, layers: [...still, ...scenario, ...own, ...pin] };
    };
  };

  const todayBox = ({ x: at, area }: Plot) => [
    { left: at(today) - 1, right: at(today) + 1, top: area.y, bottom: area.y + area.height },
  ];
  const dig = stagePlot(
    'dig',
    layout.dig,
    digAxis(units, layout.dig.height, type),
    words('keepOpen.dig', { unit }),
    [],
    (curves, plot) => [...digLayers(curves), ...digNames(curves, ports, plot, todayBox(plot), type, words)],
  );
  const channel =
    layout.channel &&
    stagePlot(
      'channel',
      layout.channel,
      channelAxis(units, layout.channel.height, type),
      words('keepOpen.channel', { unit: words(units === 'm' ? 'keepOpen.kilometres' : 'keepOpen.miles') }),
      [channelFoot()],
      (curves, plot) => [
        ...channelLayers(curves),
        ...channelNames(curves, ports, plot, todayBox(plot), units, type, words),
      ],
    );
  const bars = layout.bars && volumeBars(volumes.slice(0, layout.rows), ports, layout.bars, type, words);

  return (of: KeepOpenScenario, provenance: Provenance): FigureSpec => {
    const text = textFor(of, provenance);
    const { words: placed, rules } = compose(frame, text, titleLines);
    return withTables(() => [...keepOpenTables(of.curves, ports, units, words), reports], {
      id: 'keep-open',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels: [dig(of), ...(channel === null ? [] : [channel(of)]), ...(bars === null ? [] : [bars])],
      crosshair: { panelId: 'dig', tableId: 'dig', stops: writtenDeclines },
      provenance,
    });
  };
}
