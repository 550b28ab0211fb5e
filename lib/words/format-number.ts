import { Refusal } from '@/lib/domain/refusal';
import { defaultLocale, type Locale } from './locale';

/** Space that keeps a number and its unit on one line. */
const tie = '\u00a0';

/** Numbers kept written at a time, for each count of decimals: what most figures write at a step they wrote before. */
const most = 2000;

const writers = new Map<string, (value: number) => string>();

function writerOf(locale: Locale, decimals: number): (value: number) => string {
  const key = `${locale} ${decimals}`;
  const known = writers.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  });
  const kept = new Map<number, string>();
  const write = (value: number) => {
    const before = kept.get(value);
    if (before !== undefined) return before;
    const written = format.format(value).replace('-', '\u2212');
    if (kept.size >= most) kept.clear();
    kept.set(value, written);
    return written;
  };
  writers.set(key, write);
  return write;
}

/**
 * Write a change with fixed decimals and its sign: `+0.12`, `−0.96`, and `0.00` where it rounds to nothing.
 * The minus is U+2212. Refuses what is not finite: a missing number is null, and said in words.
 */
export function formatSigned(value: number, decimals: number, locale: Locale = defaultLocale): string {
  if (!Number.isFinite(value)) throw new Refusal('number', `cannot be written: ${value}`, 'a finite number');
  return writerOf(locale, decimals)(value);
}

/** Write a number with fixed decimals, thousands grouped, a sign only where it is negative: `354,000`, `−29.20`. */
export function formatNumber(value: number, decimals = 0, locale: Locale = defaultLocale): string {
  return formatSigned(value, decimals, locale).replace('+', '');
}

/** Write a number with its unit on the same line: `354,000 km²`, `−23.0 cm/yr`; an empty unit adds nothing. */
export function formatQuantity(value: number, unit: string, decimals = 0, locale: Locale = defaultLocale): string {
  return withUnit(formatNumber(value, decimals, locale), unit);
}

/** Write a share (0…1) in percent: `37%`. It rounds: use `formatChance` for what is not certain. */
export function formatPercent(share: number, decimals = 0, locale: Locale = defaultLocale): string {
  return `${formatNumber(share * 100, decimals, locale)}%`;
}

/** Write a probability (0…1) in whole percent, never surer than it is: `<1%` and `>99%` beside 0 and 1. */
export function formatChance(probability: number, locale: Locale = defaultLocale): string {
  if (probability > 0 && probability < 0.01) return `<${formatPercent(0.01, 0, locale)}`;
  if (probability > 0.99 && probability < 1) return `>${formatPercent(0.99, 0, locale)}`;
  return formatPercent(probability, 0, locale);
}

/** Tie a unit to a written number with a no-break space, per cent without one; an empty unit adds nothing. */
export function withUnit(written: string, unit: string): string {
  return unit === '' || unit === '%' ? written + unit : written + tie + unit;
}
