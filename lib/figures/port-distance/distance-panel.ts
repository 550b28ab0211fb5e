import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import type { Words } from '@/lib/words/catalogue';
import { formatDistance } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import { boxOf } from '../boxes';
import { declineAxis, declineDomain } from '../decline/decline-axis';
import { declineHeadHeight, scenarioDeclineLayers, stillDeclineLayers } from '../decline/decline-marks';
import type { ScenarioFall } from '../decline/scenario-fall';
import type { Layer, PlacedText } from '../layer';
import type { Area, CartesianPanel } from '../panel';
import { type Plot, plotOf } from '../plot';
import { axisName, axisRoom } from '../ports/axis-name';
import { pinnedFallLayers } from '../ports/pinned-fall';
import { thinTicks } from '../thin-ticks';
import type { TypeScale } from '../type-scale';
import { valueAxis } from '../value-axis';
import type { DistanceCurve } from './distance-curves';
import { distanceLine } from './distance-line';
import { endNames } from './end-names';
import { nearKm, shownDistance } from './shown-distance';

/** What the panels of the figure share. */
export type DistanceRoom = {
  readonly basin: Basin;
  /** Fall from 2020 to the last annual mean, m. */
  readonly todayMetres: number;
  readonly units: Units;
  /** In a printed column panel and axis go without names: the subtitle has them. */
  readonly hasNames: boolean;
  readonly type: TypeScale;
  readonly words: Words;
};

/** What moves over a panel: the fall in the year looked at, and the pinned scenario. */
export type DistanceMoment = { readonly fall: ScenarioFall; readonly pinned: Projection | null };

/** A panel whose still part is laid out: names left out, and a function that lays the scenario in. */
export type StagedPanel = {
  readonly unnamed: readonly string[];
  readonly at: (moment: DistanceMoment) => CartesianPanel;
};

/**
 * Lay out distances over the fall: a line for each place with its name at the end, those on a corridor coloured, the
 * stretch that the relief does not resolve shaded. `whole` is the room, names included; `highestKm` ends the axis.
 */
export function stageDistancePanel(
  id: 'north' | 'elsewhere',
  curves: readonly DistanceCurve[],
  highestKm: number,
  whole: Area,
  { basin, todayMetres, units, hasNames, type, words }: DistanceRoom,
): StagedPanel {
  const strong = { ...type.strong, size: type.small.size };
  const nameRoom = Math.max(...curves.map(({ name }) => measureText(name, strong))) + type.small.size * 1.1 + 4;
  const title = hasNames ? type.label.size * 1.5 : 0;
  const head = title + declineHeadHeight(type);
  const left = type.tick.size * 2.4;
  const area: Area = {
    x: whole.x + left,
    y: whole.y + head,
    width: whole.width - left - nameRoom,
    height: whole.height - head - (hasNames ? axisRoom(type) : type.tick.size * 1.8),
  };
  const y = thinTicks(valueAxis([0, shownDistance(highestKm, units)], area.height, type), area.height);
  const plot = plotOf(area, { x: declineAxis(units, area.width, type), y });
  const level2020 = basin.reference2020Metres;
  const ends = curves
    .map((curve) => ({ curve, km: curve.kmAt(level2020 - declineDomain[1]) ?? highestKm }))
    .toSorted((a, b) => b.km - a.km)
    .map(({ curve, km }) => ({
      id: curve.id,
      text: curve.name,
      style: curve.isOnCorridor ? strong : type.small,
      paint: curve.isOnCorridor ? ('ports' as const) : ('soft' as const),
      y: plot.y(shownDistance(km, units)),
    }));
  const bottom = area.y + area.height + type.small.size * 1.2;
  const { names, leaders, unnamed } = endNames(ends, area.x + area.width, area.y - type.small.size * 0.4, bottom, type);
  const lines = curves.map((curve) => distanceLine(curve, level2020, units)).sort((a, b) => a.width - b.width);
  const still: readonly Layer[] = [
    {
      kind: 'span',
      id: 'unresolved',
      role: 'context',
      axis: 'y',
      from: 0,
      to: shownDistance(nearKm, units),
      paint: 'ink',
      opacity: 0.1,
    },
    ...stillDeclineLayers(todayMetres, plot, units, type, words),
  ];
  const texts = panelWords(id, whole, plot, units, type, words);
  const axis = axisName('decline-axis', words('decline.axis', { unit: words(`level.unit.${units}`) }), area, type);
  const front: readonly Layer[] = [
    ...lines,
    leaders,
    names,
    ...(hasNames ? [{ kind: 'label', id: 'panel-words', role: 'context', labels: texts } as const, axis] : []),
  ];
  const taken = hasNames ? texts.map(boxOf) : [];
  return {
    unnamed,
    at: ({ fall, pinned }) => ({
      kind: 'cartesian',
      id,
      area,
      ...plot.axes,
      layers: [
        ...still,
        ...scenarioDeclineLayers(fall, plot, units, type, words).map((layer) => keptWithin(layer, whole)),
        ...front,
        ...pinnedFallLayers(pinned, basin, fall.year, plot, taken, type, words),
      ],
    }),
  };
}

/** Push names back into the room of the panel: where the plot is narrow, they may run on over the names of lines. */
function keptWithin(layer: Layer, { x, width }: Area): Layer {
  if (layer.kind !== 'label') return layer;
  const labels = layer.labels.map((label) => {
    const half = measureText(label.text, label.style) / 2;
    return { ...label, x: Math.min(x + width - half, Math.max(x + half, label.x)) };
  });
  return { ...layer, labels };
}

/** The name of the panel, and in the stretch that is not resolved what it means, where it is high enough. */
function panelWords(
  id: 'north' | 'elsewhere',
  whole: Area,
  plot: Plot,
  units: Units,
  type: TypeScale,
  words: Words,
): readonly PlacedText[] {
  const near = shownDistance(nearKm, units);
  const height = plot.y(0) - plot.y(near);
  const name: PlacedText = {
    text: words(`portDistance.panels.${id}`),
    x: whole.x,
    y: whole.y + type.label.size,
    anchor: 'start',
    style: type.strong,
    paint: 'ink',
  };
  if (height < type.small.size * 1.05) return [name];
  return [
    name,
    {
      text: words('portDistance.unresolved', { near: formatDistance(nearKm, units) }),
      x: plot.area.x + plot.area.width - 4,
      y: plot.y(near / 2) + type.small.size * 0.34,
      anchor: 'end',
      style: type.small,
      paint: 'soft',
    },
  ];
}
