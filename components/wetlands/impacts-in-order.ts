import type { CoastImpact } from '@/lib/domain/wetland';

/** Put impacts in the order of their dates: by the first year that is printed, undated ones last; equal ones stay as they stand. */
export function impactsInOrder(impacts: readonly CoastImpact[]): readonly CoastImpact[] {
  return impacts.toSorted((a, b) => firstYear(a) - firstYear(b));
}

function firstYear({ date }: CoastImpact): number {
  return Number(/\d{4}/.exec(date ?? '')?.[0] ?? Number.POSITIVE_INFINITY);
}
