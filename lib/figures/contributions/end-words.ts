import type { VariedId } from '@/lib/model/contributions';
import { modelParameters } from '@/lib/model/parameters';
import { valueInWords } from '@/lib/scenario/scenario-words';
import { shownIn } from '@/lib/scenario/shown-in';
import type { Words } from '@/lib/words/catalogue';
import type { Units } from '@/lib/words/format-level';
import { formatNumber, formatSigned } from '@/lib/words/format-number';

/** Assumptions that are changes, and carry a sign. */
const signed: ReadonlySet<VariedId> = new Set(['runoff', 'use', 'rain']);

/** Write a value at the end of a bar, without its unit, with the decimals that it has; one that is converted with one. */
export function endInWords(id: VariedId, value: number | string, words: Words, units: Units = 'm'): string {
  if (typeof value === 'string') return valueInWords(id, value, words);
  const shown = shownIn(units, { value, unit: unitOf(id) }).value;
  const decimals = shown === value ? (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) : 1;
  return signed.has(id) ? formatSigned(shown, decimals) : formatNumber(shown, decimals);
}

/** The unit of an assumption as the reader chose, empty for a choice. */
export function unitOf(id: VariedId, units: Units = 'm'): string {
  const parameter = modelParameters[id];
  return parameter.kind === 'number' ? shownIn(units, { value: 0, unit: parameter.unit }).unit : '';
}
