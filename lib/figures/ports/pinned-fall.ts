import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import type { Words } from '@/lib/words/catalogue';
import { type Box, boxOf, overlap } from '../boxes';
import { scenarioFall } from '../decline/scenario-fall';
import type { Layer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';

/** Where the pinned scenario has the sea in the year looked at: a dashed rule named clear of what is taken; nothing off the axis. */
export function pinnedFallLayers(
  pinned: Projection | null,
  basin: Basin,
  year: number,
  plot: Plot,
  taken: readonly Box[],
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const [low, high] = plot.axes.x.domain;
  const at = pinned === null ? null : scenarioFall(pinned, basin, year).fallMetres;
  if (at === null || at < low || at > high) return [];
  const { area } = plot;
  const late = at > (low + high) / 2;
  const text = { text: words('ports.pinned'), style: type.strong, paint: 'pinned', halo: true } as const;
  const heights = [0.96, 0.85, 0.7, 0.55, 0.4, 0.25, 0.12].map((share) => area.y + share * area.height);
  const places = heights.flatMap((y): PlacedText[] => {
    const right: PlacedText = { ...text, x: plot.x(at) + 4, y, anchor: 'start' };
    const left: PlacedText = { ...text, x: plot.x(at) - 4, y, anchor: 'end' };
    return late ? [left, right] : [right, left];
  });
  const free = places.find((place) => !taken.some((box) => overlap(boxOf(place), box, 2)));
  return [
    { kind: 'rule', id: 'pinned-fall', role: 'pinned', axis: 'x', at, paint: 'pinned', width: 1.5, dash: '5 3' },
    { kind: 'label', id: 'pinned-name', role: 'pinned', labels: free === undefined ? [] : [free] },
  ];
}
