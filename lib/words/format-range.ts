import { formatNumber, withUnit } from './format-number';
import { defaultLocale, type Locale } from './locale';

/** The word between two numbers that carry signs, where a dash would read as a minus. */
const to = { en: 'to' } as const satisfies Record<Locale, string>;

/**
 * Join two written numbers to a range: `−30.0 to −28.0 m` where one carries a sign, else `0.30–0.50 m`;
 * one number where both read the same.
 */
export function formatRange(low: string, high: string, unit = '', locale: Locale = defaultLocale): string {
  if (low === high) return withUnit(low, unit);
  const signed = /^[+\u2212]/.test(low) || /^[+\u2212]/.test(high);
  return withUnit(signed ? `${low} ${to[locale]} ${high}` : `${low}–${high}`, unit);
}

/** Write a range of shares (0…1) in percent, the sign once: `31–43%`. */
export function formatPercentRange(low: number, high: number, locale: Locale = defaultLocale): string {
  const write = (share: number): string => formatNumber(share * 100, 0, locale);
  return formatRange(write(low), write(high), '%', locale);
}
