import type { Words } from '@/lib/words/catalogue';
import type { Layer, PlacedText } from '../layer';
import { midYear } from '../level/level-inputs';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { rangeItem, type Study } from './studies';
import { studyWords } from './study-words';

/**
 * Set what is published for a year within the plot at that year: ranges upright, named on the side of the past, where
 * under a falling sea there is paper; ranges that reach above the fan are named above it.
 */
export function publishedMidway(
  studies: readonly Study[],
  year: number,
  plot: Plot,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const at = midYear(year);
  const items = studies.flatMap((study) => study.statements.map((placed, i) => rangeItem(placed, at, i > 0)));
  const labels = studies.flatMap((study): PlacedText[] => {
    const levels = study.statements.flatMap((placed) => [placed.lowMetres, placed.centralMetres, placed.highMetres]);
    const known = levels.filter((level) => level !== null);
    const ranged = study.statements.some((placed) => placed.lowMetres !== null);
    const { name, meaning } = studyWords(study.id, words);
    const leading = type.small.size * 1.2;
    const y = ranged ? plot.y(Math.max(...known)) - leading - 5 : plot.y(Math.min(...known)) + type.small.size * 0.4;
    const place = ranged
      ? { x: plot.x(at) - 3, anchor: 'start' as const }
      : { x: plot.x(at) - 8, anchor: 'end' as const };
    return [
      { text: name, y, ...place, style: type.strong, paint: 'published', halo: true },
      { text: meaning, y: y + leading, ...place, style: type.small, paint: 'soft', halo: true },
    ];
  });
  return [
    { kind: 'range', id: 'published-midway', role: 'published', along: 'y', items, paint: 'published', thickness: 7 },
    { kind: 'label', id: 'published-midway-names', role: 'published', labels },
  ];
}
