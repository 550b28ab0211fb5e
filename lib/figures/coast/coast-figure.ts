import type { CoastImpact } from '@/lib/domain/wetland';
import type { Basin } from '@/lib/model/basin';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { boxOf } from '../boxes';
import { compose } from '../compose';
import { declineAxis } from '../decline/decline-axis';
import { declineHeadHeight, scenarioDeclineLayers, stillDeclineLayers } from '../decline/decline-marks';
import type { ScenarioFall } from '../decline/scenario-fall';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Layer } from '../layer';
import type { CartesianPanel } from '../panel';
import { type Plot, plotOf } from '../plot';
import { smallMultiples } from '../small-multiples';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { valueAxis } from '../value-axis';
import { pinnedFallLayers } from '../wetlands/pinned-fall';
import type { ScenarioLevel } from '../wetlands/scenario-level';
import { areaDomain, areaLayers } from './area-layers';
import { coastCurve } from './coast-curve';
import { coastTables } from './coast-tables';
import { coastNotes, coastTitle, coastTitles } from './coast-text';
import { exposedDomain, exposedLayers } from './exposed-layers';
import { placedLosses } from './published-losses';
import { namingIn, publishedMarks } from './published-marks';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** What holds still while a slider moves. */
export type CoastStage = {
  readonly basin: Basin;
  readonly impacts: readonly CoastImpact[];
  readonly display: LevelDisplay;
  readonly frame: Frame;
  readonly words: Words;
};

/** What moves: where the scenario has the sea in the year looked at, as a level and as a fall. */
export type CoastMoment = {
  readonly level: ScenarioLevel;
  readonly fall: ScenarioFall;
  /** Fall of the pinned scenario in the same year, m; null for none. */
  readonly pinnedMetres: number | null;
};

/** Area of the sea and exposed bed by fall, with what is published beside them. A column shows the bed alone. */
export function stageCoastFigure(stage: CoastStage, first: CoastMoment, from: Provenance) {
  const { basin, impacts, display, frame, words } = stage;
  const { units } = display;
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const naming = namingIn(frame);
  const curve = coastCurve(basin);
  const losses = placedLosses(impacts, basin.hypsometry, basin.reference2020Metres);
  const unit = words(`level.unit.${units}`);
  const subtitle = words(isColumn ? 'coast.subtitle.short' : 'coast.subtitle.long', { unit });
  const textFor = ({ level }: CoastMoment, provenance: Provenance) => ({
    title: coastTitle(basin, level, words),
    subtitle,
    ...footOf(
      isColumn ? '' : coastNotes(losses, naming === 'beside the relief', display, words),
      provenance,
      scenarioLines[breadth],
      words,
    ),
  });
  const titleLines = titleRoom(coastTitle(basin, first.level, words), coastTitles(words), type.title, frame);
  const { body } = compose(frame, textFor(first, from), titleLines);
  const ids = isColumn ? (['exposed'] as const) : (['area', 'exposed'] as const);
  const heading = isColumn ? 0 : type.label.size * 1.5;
  const cells = smallMultiples({ ...body, width: body.width - type.tick.size }, ids.length, {
    columns: breadth === 'narrow' ? 1 : ids.length,
    gap: type.tick.size * 4,
    rowGap: type.tick.size * 2.6,
    head: heading + declineHeadHeight(type),
    left: type.tick.size * 2.4,
    bottom: type.tick.size * 1.9,
  });
  const today = basin.reference2020Metres - basin.start.levelMetres;
  const parts = cells.map(({ plot: area, head }, i) => {
    const id = ids[i] ?? 'exposed';
    const plot = plotOf(area, {
      x: declineAxis(units, area.width, type),
      y: valueAxis(id === 'area' ? areaDomain : exposedDomain, area.height, type),
    });
    const marks = stillDeclineLayers(today, plot, units, type, words);
    const name: Layer = {
      kind: 'label',
      id: 'heading',
      role: 'context',
      labels: isColumn
        ? []
        : [
            {
              text: words(`coast.headings.${id}`),
              x: head.x - type.tick.size * 2.4,
              y: head.y + type.label.size,
              anchor: 'start',
              style: type.strong,
              paint: 'ink',
            },
          ],
    };
    return { id, plot, still: [...marks, ...dataLayers(id, plot), name] };
  });
  const tables = coastTables(curve, losses, display, words);

  function dataLayers(id: (typeof ids)[number], plot: Plot): readonly Layer[] {
    if (id === 'area') return areaLayers(curve, plot, type, words);
    const own = exposedLayers(curve, plot, isColumn, type, words);
    const rule = {
      left: plot.x(today) - 1,
      right: plot.x(today) + 1,
      top: plot.area.y,
      bottom: plot.area.y + plot.area.height,
    };
    const taken = [rule, ...own.flatMap((layer) => (layer.kind === 'label' ? layer.labels.map(boxOf) : []))];
    return [...own, ...publishedMarks(losses, curve, taken, plot, naming, units, type, words)];
  }

  return (moment: CoastMoment, provenance: Provenance): FigureSpec => {
    const text = textFor(moment, provenance);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const panels = parts.map(({ id, plot, still }, i): CartesianPanel => {
      // The scenario's name may reach over both plots; it is said once where they stand side by side.
      const roomy: Plot = { ...plot, area: { ...plot.area, width: frame.width - plot.area.x } };
      const own = scenarioDeclineLayers(moment.fall, roomy, units, type, words).filter(
        ({ kind }) => i === 0 || breadth === 'narrow' || kind !== 'label',
      );
      return {
        kind: 'cartesian',
        id,
        area: plot.area,
        ...plot.axes,
        layers: [...own, ...still, ...pinnedFallLayers(moment.pinnedMetres, plot, type, words)],
      };
    });
    return {
      id: 'coast',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels,
      tables,
      crosshair: { panelId: 'exposed', tableId: 'coast', stops: curve.map(({ declineMetres }) => declineMetres) },
      provenance,
    };
  };
}
