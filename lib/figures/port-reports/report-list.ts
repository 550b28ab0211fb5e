import type { Words } from '@/lib/words/catalogue';
import { ellipsise } from '@/lib/words/ellipsise';
import { measureText } from '@/lib/words/measure';
import type { PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import type { NamedReport } from './named-reports';
import { setLine } from './report-names';

/** A named report with the number that stands at its mark. */
export type NumberedReport = { readonly named: NamedReport; readonly number: number };

/** Height of a line of the list, px. */
function lineHeight(type: TypeScale): number {
  return type.small.size * 1.3;
}

/** Room that the list takes, px: a heading for each side, and the space before it. */
export function listHeight(reports: readonly NumberedReport[], type: TypeScale): number {
  return (reports.length + 2 * 1.35) * lineHeight(type);
}

/** Set the numbered reports under the plot: lost first, then dug, a line each. */
export function reportList(
  reports: readonly NumberedReport[],
  top: number,
  width: number,
  type: TypeScale,
  words: Words,
): readonly PlacedText[] {
  const strong = { ...type.strong, size: type.small.size };
  const labels: PlacedText[] = [];
  const indent = measureText('88', strong) + type.small.size * 0.5;
  let y = top;
  for (const group of ['lost', 'dug'] as const) {
    y += lineHeight(type) * 1.25;
    labels.push({
      text: words(`portReports.heads.${group}`),
      x: 0,
      y,
      anchor: 'start',
      style: type.small,
      paint: 'soft',
    });
    y += lineHeight(type) * 0.1;
    for (const { named, number } of reports.filter(({ named: { placed } }) => placed.group === group)) {
      y += lineHeight(type);
      labels.push({
        text: String(number),
        x: indent - type.small.size * 0.5,
        y,
        anchor: 'end',
        style: strong,
        paint: 'ports',
      });
      const head = [
        { text: named.date, style: type.small, paint: 'soft' },
        { text: named.place, style: strong, paint: 'ink' },
      ] as const;
      const set = setLine(head, y, type, indent);
      const last = set.at(-1);
      const x = last === undefined ? indent : last.x + measureText(last.text, last.style) + type.small.size * 0.4;
      const text = ellipsise(named.what, type.small, width - x);
      labels.push(...set, { text, x, y, anchor: 'start', style: type.small, paint: 'ink' });
    }
  }
  return labels;
}
