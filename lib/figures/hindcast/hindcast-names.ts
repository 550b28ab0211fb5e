import type { Words } from '@/lib/words/catalogue';
import type { TextStyle } from '@/lib/words/typeface';
import type { Box } from '../boxes';
import type { LabelLayer, PlacedText } from '../layer';
import { midYear } from '../level/level-inputs';
import type { Paint } from '../palette';
import { type LabelRequest, placeLabels } from '../place-labels';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import type { HindcastPanel, ObservedLine } from './hindcast-layers';

type Point = { readonly year: number; readonly levelMetres: number };

/** Name the lines where they are first met, and in the panel with two models which is which and what is shaded. */
export function hindcastNames(
  { test, held }: HindcastPanel,
  observed: ObservedLine,
  isFirst: boolean,
  plot: Plot,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const { area, x, y } = plot;
  const size = type.label.size;
  const request = (
    id: string,
    text: string,
    style: TextStyle,
    paint: Paint,
    at: readonly Point[],
    downs: readonly number[],
  ): LabelRequest => ({
    id,
    places: downs.flatMap((down) =>
      at.flatMap((point) =>
        (['middle', 'end', 'start'] as const).map((anchor): PlacedText[] => [
          { text, style, paint, anchor, halo: true, x: x(midYear(point.year)), y: y(point.levelMetres) + down * size },
        ]),
      ),
    ),
  });
  const model = test.levels.years.map((year, i): Point => ({ year, levelMetres: test.levels.model[i] ?? 0 }));
  const other = (held?.levels.years ?? []).map((year, i): Point => ({ year, levelMetres: held?.levels.model[i] ?? 0 }));
  const spread = (points: readonly Point[], shares: readonly number[]) =>
    shares.flatMap((share) => points[Math.round(share * (points.length - 1))] ?? []);
  const requests = [
    ...(isFirst
      ? [
          request(
            'observed',
            words('hindcast.observed'),
            type.strong,
            'ink',
            spread(observed, [0.2, 0.1, 0.3]),
            [-0.7, -1.2, 1.7],
          ),
          request(
            'model',
            words('hindcast.model'),
            type.strong,
            'modelText',
            spread(model, [0.4, 0.55, 0.3, 0.7]),
            [-0.8, -1.4, 1.7],
          ),
        ]
      : []),
    ...(held === null
      ? []
      : [
          request(
            'fitted',
            words('hindcast.fitted'),
            type.small,
            'modelText',
            spread(model, [0.93, 0.88, 0.84, 0.8]),
            [-0.6, -1.2, 1.6],
          ),
          request(
            'held',
            words('hindcast.held'),
            type.small,
            'modelText',
            spread(other, [0.95, 0.9, 0.8]),
            [1.3, 1.9, -0.8],
          ),
        ]),
  ];
  const chain = [...observed, ...model, ...other].map(
    ({ year, levelMetres }): Box => ({
      left: x(midYear(year)) - 2,
      right: x(midYear(year)) + 2,
      top: y(levelMetres) - 2.5,
      bottom: y(levelMetres) + 2.5,
    }),
  );
  const bounds = { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height };
  const { placed } = placeLabels(requests, chain, bounds, 1);
  return { kind: 'label', id: 'names', role: 'context', labels: [...placed.values()].flat() };
}
