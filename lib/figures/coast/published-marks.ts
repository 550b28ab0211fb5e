import type { Words } from '@/lib/words/catalogue';
import type { Units } from '@/lib/words/format-level';
import { type Box, boxAround, boxOf } from '../boxes';
import { breadthOf, type Frame } from '../frame';
import type { Layer, LeaderLayer, PlacedText } from '../layer';
import { type LabelRequest, placeLabels } from '../place-labels';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import type { CoastPoint } from './coast-curve';
import { lossInWords, type PlacedLoss } from './published-losses';

/** How published losses are named on the plot: by study, with their number, or beside what the relief has. */
export type Naming = 'study' | 'number' | 'beside the relief';

/** Choose how much the plot has room for; what it leaves out is said in the notes. */
export function namingIn(frame: Frame): Naming {
  const breadth = breadthOf(frame);
  if (breadth === 'column') return 'study';
  return breadth === 'narrow' || (breadth === 'wide' && frame.height >= 500) ? 'beside the relief' : 'number';
}

/**
 * Published losses on the plot of exposed bed: a ring where the base is certain, a thick stroke over its width where it is
 * not; named on the side of the curve on which they lie, as near as there is room.
 */
export function publishedMarks(
  losses: readonly PlacedLoss[],
  curve: readonly CoastPoint[],
  taken: readonly Box[],
  plot: Plot,
  naming: Naming,
  units: Units,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const certain = losses.filter(({ from, to }) => to.declineMetres - from.declineMetres < 0.01);
  const strokes = losses
    .filter((loss) => !certain.includes(loss))
    .map(
      ({ impactId, from, to }): Layer => ({
        kind: 'line',
        id: `published-${impactId}`,
        role: 'published',
        points: [from, to].map((end) => ({ x: end.declineMetres, y: end.exposedKm2 / 1000 })),
        paint: 'published',
        width: 4.5,
      }),
    );
  // From the right, where a name has the least room.
  const named = naming === 'study' ? oncePerStudy(losses, units, words) : losses;
  const requests = named
    .toSorted((a, b) => b.to.declineMetres - a.to.declineMetres)
    .map((loss): LabelRequest => {
      const { name, study, beside } = lossInWords(loss, units, words);
      const first = { style: type.small, paint: 'published' } as const;
      const lines = {
        study: [{ ...first, text: study }],
        number: [{ ...first, text: name }],
        'beside the relief': [
          { ...first, text: name, style: { ...type.strong, size: type.small.size } },
          { text: beside, style: type.small, paint: 'soft' as const },
        ],
      }[naming];
      const block = (x: number, y: number): PlacedText[] =>
        lines.map((line, i) => ({ ...line, x, y: y + i * type.small.size * 1.25, anchor: 'start' }));
      return { id: loss.impactId, places: placesAround(markOf(loss, curve, plot), plot, block, type) };
    });
  const { area } = plot;
  const bounds = { left: area.x + 3, right: area.x + area.width, top: area.y + 3, bottom: area.y + area.height - 3 };
  const { placed } = placeLabels(requests, [...taken, ...curveBoxes(curve, plot)], bounds, 3);
  const leaders = (naming === 'study' ? [] : losses).flatMap((loss): LeaderLayer['lines'][number][] => {
    const lines = placed.get(loss.impactId);
    if (lines === undefined) return [];
    const [box, at] = [boxAround(lines.map(boxOf)), markOf(loss, curve, plot)];
    const x = Math.min(box.right - 4, Math.max(box.left + 4, at.x));
    const under = box.top > at.y;
    const line = { x1: at.x, y1: at.y + (under ? 5 : -5), x2: x, y2: under ? box.top - 1 : box.bottom + 1 };
    return Math.abs(line.y2 - line.y1) < 6 ? [] : [line];
  });
  return [
    ...strokes,
    { kind: 'leader', id: 'published-leaders', role: 'published', lines: leaders, paint: 'published' },
    {
      kind: 'mark',
      id: 'published-losses',
      role: 'published',
      shape: 'ring',
      points: certain.map(({ from }) => ({ x: from.declineMetres, y: from.exposedKm2 / 1000 })),
      paint: 'published',
      size: naming === 'study' ? 3 : 4,
    },
    { kind: 'label', id: 'published-names', role: 'published', labels: [...placed.values()].flat() },
  ];
}

/** The losses to name where each study is named once: at its smallest fall. */
function oncePerStudy(losses: readonly PlacedLoss[], units: Units, words: Words): readonly PlacedLoss[] {
  const studies = losses.map((loss) => lossInWords(loss, units, words).study);
  return losses.filter((_, i) => studies.indexOf(studies[i] ?? '') === i);
}

/** Middle of a mark, px, and whether it lies above the curve. */
type Mark = { readonly x: number; readonly y: number; readonly isAbove: boolean };

function markOf({ from, to }: PlacedLoss, curve: readonly CoastPoint[], plot: Plot): Mark {
  const [decline, exposed] = [(from.declineMetres + to.declineMetres) / 2, (from.exposedKm2 + to.exposedKm2) / 2];
  const beside = curve.find(({ declineMetres }) => declineMetres >= decline);
  return {
    x: plot.x(decline),
    y: plot.y(exposed / 1000),
    isAbove: exposed > (beside?.exposedSince2020.areaKm2 ?? 0),
  };
}

/** Places on the mark's side of the curve, the nearest to it first. */
function placesAround(
  at: Mark,
  { area }: Plot,
  block: (x: number, y: number) => PlacedText[],
  type: TypeScale,
): readonly PlacedText[][] {
  const size = type.small.size;
  const box = boxAround(block(0, 0).map(boxOf));
  const [across, down] = [size * 2, size * 0.8];
  const places: { readonly x: number; readonly y: number; readonly distance: number }[] = [];
  for (let x = area.x + 6; x + box.right <= area.x + area.width; x += across)
    for (let y = area.y + 4 - box.top; y + box.bottom <= area.y + area.height; y += down) {
      const above = at.y - (y + box.bottom);
      const below = y + box.top - at.y;
      const aside = Math.max(0, x - at.x, at.x - (x + box.right));
      const away = at.isAbove ? above : below;
      if (away > size * 0.6) places.push({ x, y, distance: away + aside + Math.abs(x + box.right / 2 - at.x) * 0.05 });
    }
  return places.toSorted((a, b) => a.distance - b.distance).map(({ x, y }) => block(x, y));
}

/** The band around the curve, and the line of the north, as boxes that no name may touch. */
function curveBoxes(curve: readonly CoastPoint[], { x, y }: Plot): Box[] {
  return curve
    .filter((_, i) => i % 3 === 0)
    .flatMap(({ declineMetres, exposedSince2020: { areaKm2, uncertaintyKm2, northKm2 } }) => {
      const [left, right] = [x(declineMetres) - 4, x(declineMetres) + 4];
      const north = y(northKm2 / 1000);
      return [
        { left, right, top: y((areaKm2 + uncertaintyKm2) / 1000), bottom: y((areaKm2 - uncertaintyKm2) / 1000) },
        { left, right, top: north - 1, bottom: north + 1 },
      ];
    });
}
