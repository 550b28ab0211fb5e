import type { Words } from '@/lib/words/catalogue';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import type { PublishedRow } from './published-rows';

/** Say a published impact with its source's own wording of certainty: `can be cut by up to 81%`. */
export function claimOf({ id, impact }: PublishedRow, words: Words): string {
  return words(`ecology.claims.${id}`, { value: printedValue(impact) });
}

/** Say it in one short line, name first: `seals, breeding: up to 81 %`. */
export function briefClaimOf({ id, impact }: PublishedRow, words: Words): string {
  const name = words(`ecology.short.${id}`);
  if (id === 'kara_bogaz_gol' || id === 'prange_ramsar') return words(`ecology.brief.${id}`, { name });
  return words('ecology.brief.valued', { name, value: printedValue(impact) });
}

/** Read the largest share (%) of an `up to` value; null of any other. */
export function upperShare({ impact }: PublishedRow): number | null {
  const share = /^up to (\d+)$/.exec(impact.value ?? '')?.[1];
  return share === undefined || impact.unit !== '%' ? null : Number(share);
}

/** The value as printed, with its unit; a plain number with its thousands parted. */
function printedValue({ value, unit }: PublishedRow['impact']): string {
  const written = /^\d+$/.test(value ?? '') ? formatNumber(Number(value)) : (value ?? '');
  return withUnit(written, unit ?? '');
}
