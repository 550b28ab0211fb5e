import type { Words } from '@/lib/words/catalogue';
import type { Layer } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';

/** The pinned scenario's fall on a plot over the decline, m below 2020: a dashed rule with its letter at its foot. */
export function pinnedFallLayers(
  fallMetres: number | null,
  plot: Plot,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const [low, high] = plot.axes.x.domain;
  if (fallMetres === null || fallMetres < low || fallMetres > high) return [];
  return [
    {
      kind: 'rule',
      id: 'pinned',
      role: 'pinned',
      axis: 'x',
      at: fallMetres,
      paint: 'pinned',
      width: 1.5,
      dash: '5 3',
    },
    {
      kind: 'label',
      id: 'pinned-name',
      role: 'pinned',
      labels: [
        {
          text: words('wetlands.pinned'),
          x: plot.x(fallMetres) + 3,
          y: plot.area.y + plot.area.height - 4,
          anchor: 'start',
          style: { ...type.strong, size: type.small.size },
          paint: 'pinned',
          halo: true,
        },
      ],
    },
  ];
}
