import { lengthIn, type Units } from '@/lib/words/format-level';

/** A number with its unit, not yet written. */
export type Shown = { readonly value: number; readonly unit: string };

/** Centimetres of one inch, exactly (NIST Handbook 44, appendix C). */
const cmPerInch = 2.54;

/** Convert a value of a parameter to the reader's unit: m to ft, cm/yr to in/yr; every other unit stays as it is stored. */
export function shownIn(units: Units, { value, unit }: Shown): Shown {
  if (units === 'm') return { value, unit };
  if (unit === 'm') return { value: lengthIn(units, value), unit: units };
  return unit === 'cm/yr' ? { value: value / cmPerInch, unit: 'in/yr' } : { value, unit };
}
