import type { Words } from '@/lib/words/catalogue';
import type { Layer } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import type { CoastPoint } from './coast-curve';

/** Ends of the axis of exposed bed, thousand km². */
export const exposedDomain = [0, 160] as const;

/** Bed exposed since 2020 by fall, with the uncertainty of the relief, and how much of it lies in the north. */
export function exposedLayers(
  curve: readonly CoastPoint[],
  plot: Plot,
  isColumn: boolean,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const points = curve.map(({ declineMetres: x, exposedSince2020: bed }) => ({ x, bed }));
  const north = (points.find(({ x }) => x >= 16)?.bed.northKm2 ?? 0) / 1000;
  return [
    {
      kind: 'band',
      id: 'exposed-uncertainty',
      role: 'observed',
      points: points.map(({ x, bed }) => ({
        x,
        low: Math.max(0, bed.areaKm2 - bed.uncertaintyKm2) / 1000,
        high: (bed.areaKm2 + bed.uncertaintyKm2) / 1000,
      })),
      paint: 'wetlands',
      opacity: 0.2,
    },
    {
      kind: 'line',
      id: 'exposed-north',
      role: 'observed',
      points: points.map(({ x, bed }) => ({ x, y: bed.northKm2 / 1000 })),
      paint: 'wetlands',
      width: 1,
      dash: '4 3',
    },
    {
      kind: 'line',
      id: 'exposed',
      role: 'observed',
      points: points.map(({ x, bed }) => ({ x, y: bed.areaKm2 / 1000 })),
      paint: 'wetlands',
      width: 2,
    },
    {
      kind: 'label',
      id: 'exposed-names',
      role: 'context',
      labels: [
        {
          text: words('coast.ofNorth'),
          x: plot.x(17.6),
          y: isColumn ? plot.y(north) + type.small.size * 1.1 : plot.y(north) - type.small.size * 0.4,
          anchor: 'end',
          style: type.small,
          paint: 'wetlands',
          halo: true,
        },
      ],
    },
  ];
}
