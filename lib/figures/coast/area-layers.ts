import type { Words } from '@/lib/words/catalogue';
import type { Layer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import type { CoastPoint } from './coast-curve';

/** Ends of the axis of area, thousand km²: from nothing, since sub-basins are stacked on it. */
export const areaDomain = [0, 400] as const;

/** The sub-basins from the bottom of the stack, with how strongly each is shaded. */
const basins = [
  { id: 'south', opacity: 0.42 },
  { id: 'middle', opacity: 0.28 },
  { id: 'north', opacity: 0.15 },
] as const;

/** Area of the sea by fall: the sub-basins stacked, their sum as a line, and the uncertainty of the relief around it. */
export function areaLayers(curve: readonly CoastPoint[], plot: Plot, type: TypeScale, words: Words): readonly Layer[] {
  const areas = curve.map(({ declineMetres: x, sea }) => ({
    x,
    tops: [sea.southKm2, sea.southKm2 + sea.middleKm2, sea.southKm2 + sea.middleKm2 + sea.northKm2],
    sea,
  }));
  const stacked = basins.map(
    ({ id, opacity }, i): Layer => ({
      kind: 'band',
      id,
      role: 'observed',
      points: areas.map(({ x, tops }) => ({ x, low: (tops[i - 1] ?? 0) / 1000, high: (tops[i] ?? 0) / 1000 })),
      paint: 'satellite',
      opacity,
    }),
  );
  const total = areas.map(({ x, sea }) => ({ x, y: sea.totalAreaKm2 / 1000 }));
  const uncertain = areas.map(({ x, sea }) => ({
    x,
    low: (sea.totalAreaKm2 - sea.areaUncertaintyKm2) / 1000,
    high: (sea.totalAreaKm2 + sea.areaUncertaintyKm2) / 1000,
  }));
  const last = areas.at(-1);
  // The north has room for its name where its area is that of a fall of 3 m, below the uncertainty of the sum; the others
  // at the end of the axis, where no line of today or of the scenario runs through them.
  const beside = uncertain.find(({ x }) => x >= 3);
  const names = basins.map(({ id }, i): PlacedText => {
    const isNorth = id === 'north';
    const low = (isNorth ? areas[0] : last)?.tops[i - 1] ?? 0;
    const high = isNorth ? (beside?.low ?? 0) : (last?.tops[i] ?? 0) / 1000;
    return {
      text: words(`coast.basins.${id}`),
      // To the right of where the sea stands today.
      x: isNorth ? plot.x(1.4) : plot.x(last?.x ?? 0) - 6,
      y: plot.y((low / 1000 + high) / 2) + type.label.size * 0.34,
      anchor: isNorth ? 'start' : 'end',
      style: type.label,
      paint: 'ink',
      halo: isNorth,
    };
  });
  return [
    ...stacked,
    { kind: 'band', id: 'area-uncertainty', role: 'observed', points: uncertain, paint: 'ink', opacity: 0.22 },
    { kind: 'line', id: 'area', role: 'observed', points: total, paint: 'ink', width: 1.5 },
    { kind: 'label', id: 'basin-names', role: 'context', labels: names },
  ];
}
