import type { Words } from '@/lib/words/catalogue';
import type { Box } from '../boxes';
import type { ScenarioFall } from '../decline/scenario-fall';
import type { Layer } from '../layer';
import { placeLabels } from '../place-labels';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';

/** Where the pinned scenario has the sea in the year: a dashed rule with its letter, at the first height that is free. */
export function pinnedFallLayers(
  fall: ScenarioFall | null,
  plot: Plot,
  taken: readonly Box[],
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const [low, high] = plot.axes.x.domain;
  if (fall === null || fall.fallMetres < low || fall.fallMetres > high) return [];
  const { area } = plot;
  const x = plot.x(fall.fallMetres);
  const step = type.strong.size * 0.7;
  const heights = Array.from({ length: Math.floor(area.height / step) - 1 }, (_, i) => area.y + (i + 1.2) * step);
  const letter = words('ecology.pinned');
  const places = heights.flatMap((y) =>
    (['start', 'end'] as const).map((anchor) => [
      {
        text: letter,
        x: anchor === 'start' ? x + 4 : x - 4,
        y,
        anchor,
        style: type.strong,
        paint: 'pinned' as const,
        halo: true,
      },
    ]),
  );
  const bounds = { left: 0, right: area.x + area.width, top: area.y, bottom: area.y + area.height };
  const { placed } = placeLabels([{ id: 'pinned', places }], taken, bounds);
  return [
    {
      kind: 'rule',
      id: 'pinned-fall',
      role: 'pinned',
      axis: 'x',
      at: fall.fallMetres,
      paint: 'pinned',
      width: 1.5,
      dash: '5 3',
    },
    { kind: 'label', id: 'pinned-name', role: 'pinned', labels: placed.get('pinned') ?? [] },
  ];
}
