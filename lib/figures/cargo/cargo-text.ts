import type { Words } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { leadingPlace } from '../ports/leading-place';
import type { BerthLoad } from './berth-load';

/** The finding: what the leading place carries today, by what is not known of its bed, and in the scenario's year. */
export function cargoTitle(loads: readonly BerthLoad[], year: number, short: boolean, words: Words): string {
  const lead = loads.find(({ portId }) => portId === leadingPlace);
  if (lead === undefined) return '';
  const { today, ahead } = lead;
  return words(short ? 'cargo.titleShort' : 'cargo.title', {
    today: percentRange(today.low, today.high),
    outlook: ahead === null ? 'none' : percentRange(ahead.best, ahead.best),
    year: String(year),
    range: ahead === null ? '' : percentRange(ahead.low, ahead.high),
  });
}

/** Every wording the title may take, with numbers as wide as they come. */
export function cargoTitles(short: boolean, words: Words): readonly string[] {
  const key = short ? 'cargo.titleShort' : 'cargo.title';
  const [share, year] = ['100%', '2100'];
  return [
    words(key, { today: '88–88%', outlook: share, year, range: '88–100%' }),
    words(key, { today: '88–100%', outlook: share, year, range: '88–100%' }),
    words(key, { today: '88–100%', outlook: 'none', year, range: '' }),
  ];
}

/** Two shares (0…1) as per cent, low first: `76–88%`, one number where both round to the same. */
function percentRange(low: number, high: number): string {
  return `${formatRange(formatNumber(100 * low), formatNumber(100 * high))}%`;
}
