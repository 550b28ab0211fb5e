import type { PortRule } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';

/** Say in which years a bed or rule held: `since 2024`, `until 2025`, `2019 to 2024`; `undated` where nothing tells. */
export function ruleDates({ validFrom, validTo }: Pick<PortRule, 'validFrom' | 'validTo'>, words: Words): string {
  const [from, to] = [String(validFrom ?? ''), String(validTo ?? '')];
  const which = validFrom === null ? (validTo === null ? 'undated' : 'until') : validTo === null ? 'since' : 'between';
  if (from === to && which === 'between') return words('portPages.dates.in', { year: from });
  return words(`portPages.dates.${which}`, { from, to });
}
