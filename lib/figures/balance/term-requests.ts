import type { Words } from '@/lib/words/catalogue';
import { measureText } from '@/lib/words/measure';
import type { PlacedText } from '../layer';
import type { Paint } from '../palette';
import type { LabelRequest } from '../place-labels';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { type BalanceYear, gains, losses, stackedTo } from './balance-years';

const textPaints = {
  rivers: 'modelText',
  rain: 'modelText',
  transfer: 'wetlands',
  natural: 'published',
  evaporation: 'ports',
  strait: 'ports',
} as const satisfies Record<string, Paint>;

type Term = keyof typeof textPaints;

/**
 * Ask for places of the terms' names: inside their areas where these are thick enough, else outside the whole stack;
 * the last of the `parts` first.
 */
export function termRequests(
  parts: readonly (readonly BalanceYear[])[],
  plot: Plot,
  type: TypeScale,
  words: Words,
): LabelRequest[] {
  const style = type.label;
  const isShort = plot.area.width < 300;
  const years = parts.flat();
  const spread = parts
    .toReversed()
    .flatMap((part) =>
      [0.98, 0.86, 0.72, 0.55, 0.4, 0.25, 0.12, 0.02].map((share) => part[Math.round(share * (part.length - 1))]),
    );
  const side = (names: typeof gains | typeof losses, outward: 1 | -1) =>
    names.flatMap((term, i): LabelRequest[] => {
      if (years.every((year) => Math.abs(stackedTo(year, names, i + 1) - stackedTo(year, names, i)) < 2)) return [];
      const text = termName(term, isShort, words);
      const width = measureText(text, style);
      const anchorAt = (x: number) => (x > plot.area.x + plot.area.width * 0.6 ? 'end' : 'start');
      const set = ({ year }: BalanceYear, y: number): PlacedText[] => {
        const x = plot.x(year);
        return [{ text, x, y, anchor: anchorAt(x), style, paint: textPaints[term] }];
      };
      const columns = years.map((year) => {
        const [a, b] = [plot.y(stackedTo(year, names, i)), plot.y(stackedTo(year, names, i + 1))];
        return { x: plot.x(year.year), top: Math.min(a, b), bottom: Math.max(a, b) };
      });
      // The stretch that the area keeps clear under the whole name, px.
      const clearUnder = (year: BalanceYear) => {
        const x = plot.x(year.year);
        const left = anchorAt(x) === 'end' ? x - width : x;
        let [top, bottom] = [-Infinity, Infinity];
        for (const column of columns) {
          if (column.x <= left - 4 || column.x >= left + width + 4) continue;
          top = Math.max(top, column.top);
          bottom = Math.min(bottom, column.bottom);
        }
        return { top, height: bottom - top };
      };
      const inside = spread.flatMap((year) => {
        if (year === undefined) return [];
        const { top, height } = clearUnder(year);
        if (height < style.size * 1.2) return [];
        // A thick area has room above and below its middle for what stands in front of it.
        const shares = height > style.size * 4 ? [0.5, 0.7, 0.3, 0.82] : [0.5];
        return shares.map((share) => set(year, top + share * height + style.size * 0.34));
      });
      const thickest = years.toSorted((a, b) => Math.abs(b[term]) - Math.abs(a[term]))[0];
      const outside = [thickest, ...spread].flatMap((year) => {
        // A name never stands where what it names is all but gone.
        if (year === undefined || Math.abs(year[term]) < 0.4 * Math.abs(thickest?.[term] ?? 0)) return [];
        const edge = plot.y(stackedTo(year, names, names.length));
        return [0.45, 1.3, 2.2, 3.1].map((lines) =>
          set(year, edge + (outward === 1 ? -lines : lines + 0.65) * style.size),
        );
      });
      return [{ id: term, places: [...inside, ...outside] }];
    });
  return [...side(gains, 1), ...side(losses, -1)];
}

function termName(term: Term, isShort: boolean, words: Words): string {
  if (!isShort || term === 'transfer' || term === 'natural' || term === 'evaporation')
    return words(`balance.terms.${term}`);
  return words(`balance.terms.${term}Short`);
}
