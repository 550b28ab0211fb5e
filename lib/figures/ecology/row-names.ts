import type { Words } from '@/lib/words/catalogue';
import { ellipsise } from '@/lib/words/ellipsise';
import { measureText } from '@/lib/words/measure';
import type { Breadth } from '../frame';
import type { LabelLayer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { briefClaimOf, claimOf } from './claim-words';
import type { PublishedRow } from './published-rows';
import { type RowPlace, rowAt } from './row-layers';

/** Room between a range and what is written beside it, px. */
const gap = 7;

/** Width that names and papers take at the left of a broad figure, px; next to none where they stand above or beside. */
export function namesWidth(rows: readonly PublishedRow[], breadth: Breadth, type: TypeScale, words: Words): number {
  // Half of the first number of the axis stands left of the plot.
  if (breadth === 'column' || breadth === 'narrow') return Math.ceil(measureText('0', type.tick) / 2) + 1;
  const widths = rows.flatMap(({ id, paper }) => [
    measureText(words(`ecology.names.${id}`), type.strong),
    measureText(words(`ecology.papers.${paper}`), type.small),
  ]);
  return Math.ceil(Math.max(...widths)) + 16;
}

/**
 * Name every loss with its source's wording of certainty and who says it: at the left with the claim beside the range,
 * on a phone in two lines above the range, in a column in one line beside it.
 */
export function rowNames(
  shown: readonly PublishedRow[],
  place: RowPlace,
  plot: Plot,
  breadth: Breadth,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const { area } = plot;
  const rowHeight = area.height / place.rows;
  const labels = shown.flatMap((row, i): readonly PlacedText[] => {
    const middle = plot.y(rowAt(i, place));
    const top = area.y + i * rowHeight;
    const name = words(`ecology.names.${row.id}`);
    const paper = words(`ecology.papers.${row.paper}`);
    const claim = claimOf(row, words);
    switch (breadth) {
      case 'column':
        return [beside(briefClaimOf(row, words), row, middle, plot, type)];
      case 'narrow': {
        const line = words('ecology.claimAndPaper', { claim, paper });
        const second = ellipsise(line, type.small, area.width);
        return [
          left(name, type.strong, top + type.strong.size * 1.25),
          { ...left(second, type.small, top + type.strong.size * 1.25 + type.small.size * 1.28), paint: 'soft' },
        ];
      }
      default:
        return [
          left(name, type.strong, top + rowHeight / 2 - type.small.size * 0.18),
          { ...left(paper, type.small, top + rowHeight / 2 + type.small.size * 1.02), paint: 'soft' },
          beside(claim, row, middle, plot, type),
        ];
    }
  });
  return { kind: 'label', id: 'row-names', role: 'published', labels };
}

function left(text: string, style: PlacedText['style'], y: number): PlacedText {
  return { text, x: 0, y, anchor: 'start', style, paint: 'ink', halo: true };
}

/** Right of the range, or left of it where the plot ends first. */
function beside(text: string, { span }: PublishedRow, middle: number, plot: Plot, type: TypeScale): PlacedText {
  const { area } = plot;
  const right = plot.x(span.toMetres) + gap;
  const fits = right + measureText(text, type.label) <= area.x + area.width;
  return {
    text,
    x: fits ? right : plot.x(span.fromMetres) - gap,
    y: middle + type.label.size * 0.34,
    anchor: fits ? 'start' : 'end',
    style: type.label,
    paint: 'ink',
    halo: true,
  };
}
