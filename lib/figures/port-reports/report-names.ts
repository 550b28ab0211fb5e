import { measureText } from '@/lib/words/measure';
import type { TextStyle } from '@/lib/words/typeface';
import type { PlacedText } from '../layer';
import type { Paint } from '../palette';
import type { TypeScale } from '../type-scale';
import type { NamedReport } from './named-reports';

type Part = { readonly text: string; readonly style: TextStyle; readonly paint: Paint };

/** Give the forms of a name, the best first: date, place and event on one line, or the event below. */
export function nameForms(
  { date, place, what }: NamedReport,
  side: 'below' | 'above',
  type: TypeScale,
): readonly (readonly PlacedText[])[] {
  const strong = { ...type.strong, size: type.small.size };
  const head: readonly Part[] = [
    { text: date, style: type.small, paint: 'soft' },
    { text: place, style: strong, paint: 'ports' },
  ];
  const event: Part = { text: what, style: type.small, paint: 'ink' };
  const lineHeight = type.small.size * 1.15;
  const single = setLine([...head, event], 0, type);
  const under = setLine([event], lineHeight, type);
  const first = setLine(head, 0, type);
  if (side === 'above') return [[...first, ...under]];
  // Both lines end at the mark.
  return [single, [...flushRight(first), ...flushRight(under)]];
}

/** Give the number of a name alone. */
export function numberForm(number: number, type: TypeScale): readonly (readonly PlacedText[])[] {
  const style = { ...type.strong, size: type.small.size };
  return [[{ text: String(number), x: 0, y: 0, anchor: 'start', style, paint: 'ports' }]];
}

/** Set parts one after the other on a baseline. */
export function setLine(parts: readonly Part[], y: number, type: TypeScale, from = 0): readonly PlacedText[] {
  let x = from;
  return parts.map((part): PlacedText => {
    const label: PlacedText = { ...part, x, y, anchor: 'start', halo: true };
    x += measureText(part.text, part.style) + type.small.size * 0.4;
    return label;
  });
}

function flushRight(line: readonly PlacedText[]): readonly PlacedText[] {
  const last = line.at(-1);
  const right = last === undefined ? 0 : last.x + measureText(last.text, last.style);
  return line.map((label) => ({ ...label, x: label.x - right }));
}
