import type { VariedId } from '@/lib/model/contributions';
import { modelParameters } from '@/lib/model/parameters';
import { valueInWords } from '@/lib/scenario/scenario-words';
import type { Words } from '@/lib/words/catalogue';
import { formatNumber, formatSigned } from '@/lib/words/format-number';

/** Assumptions that are changes, and carry a sign. */
const signed: ReadonlySet<VariedId> = new Set(['runoff', 'use', 'rain']);

/** Write a value at the end of a bar, without its unit, with the decimals that it has. */
export function endInWords(id: VariedId, value: number | string, words: Words): string {
  if (typeof value === 'string') return valueInWords(id, value, words);
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return signed.has(id) ? formatSigned(value, decimals) : formatNumber(value, decimals);
}

/** The unit of an assumption, empty for a choice. */
export function unitOf(id: VariedId): string {
  const parameter = modelParameters[id];
  return parameter.kind === 'number' ? parameter.unit : '';
}
