import type { WetlandEvent } from '@/lib/domain/wetland';
import type { SiteShare } from '@/lib/impacts/wetlands/site-shares';
import type { SharesByYear } from '@/lib/impacts/wetlands/site-shares-by-year';
import type { Words } from '@/lib/words/catalogue';
import { formatChance, formatPercent } from '@/lib/words/format-number';
import { formatPercentRange } from '@/lib/words/format-range';
import type { StatesInYear } from './states-by-year';

/** What moves: the year looked at, and the shares of the scenario by year. */
export type StatesMoment = {
  readonly year: number;
  readonly years: readonly number[];
  readonly shares: Readonly<Record<WetlandEvent, SharesByYear | null>>;
};

/** A share in a year: expected with 9 in 10 runs, or of the measured level with the ends of its bands. */
export type ShareInYear = {
  readonly kind: 'projected' | 'observed';
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** Find the share of an event in the year looked at; null where there is none. */
export function shareInYear(
  { year, years, shares }: StatesMoment,
  record: readonly StatesInYear[],
  event: WetlandEvent,
): ShareInYear | null {
  const observed = record.find((one) => one.year === year)?.shares[event];
  if (observed !== undefined) return fromShare(observed);
  const own = shares[event];
  const i = Math.max(0, years.indexOf(year));
  if (own === null) return null;
  return { kind: 'projected', share: own.mean[i] ?? 0, low: own.p05[i] ?? 0, high: own.p95[i] ?? 0 };
}

function fromShare({ low, best, high }: SiteShare): ShareInYear | null {
  return low === null || best === null || high === null ? null : { kind: 'observed', share: best, low, high };
}

/** Write a share with its range, and what the range is. */
export function shareWords(share: ShareInYear, words: Words): string {
  const range = percentRange(share);
  return words(`siteStates.${share.kind}`, { share: shareAlone(share), range });
}

/** A share that is expected is never written as certain unless it is in every run. */
function shareAlone({ kind, share }: ShareInYear): string {
  return kind === 'projected' ? formatChance(share) : formatPercent(share);
}

function percentRange({ low, high }: ShareInYear): string {
  return formatPercentRange(low, high);
}

/** The finding: the share of sites run dry, at today's level and in the year looked at. */
export function statesTitle(moment: StatesMoment, record: readonly StatesInYear[], words: Words): string {
  const last = record.at(-1);
  const today = last === undefined ? null : fromShare(last.shares.dry);
  const then = shareInYear(moment, record, 'dry');
  return words('siteStates.title', {
    today: formatPercent(today?.share ?? 0),
    kind: then?.kind ?? 'observed',
    year: String(moment.year),
    share: then === null ? '' : shareAlone(then),
    range: then === null ? '' : percentRange(then),
  });
}
