import { formatNumber, formatSigned } from '@/lib/words/format-number';

/** Count the decimals that a number needs: 37.8 has one. */
export function decimalsNeeded(value: number | string): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Write a number of a record with the decimals it was given with, and no more. */
export function plainNumber(value: number): string {
  return formatNumber(value, decimalsNeeded(value));
}

/** Write a change of a record with its sign and the decimals it was given with. */
export function plainChange(value: number): string {
  return formatSigned(value, decimalsNeeded(value));
}
