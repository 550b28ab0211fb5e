import { distanceDoubt } from '@/lib/relief/distance-doubt';
import type { Words } from '@/lib/words/catalogue';
import { formatDistance, formatLength } from '@/lib/words/format-length';
import { decimalsIn, lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { publishedDecline } from '../decline/decline-axis';
import type { ScenarioFall } from '../decline/scenario-fall';
import { bedMarginMetres } from '../ports/bed-margin';
import { leadingPlace } from '../ports/leading-place';
import { declines, type KeepOpenCurves, leastChannelKm } from './keep-open-curves';

/** The finding: what a full load takes at the leading place in the scenario's year, and after the published falls. */
export function keepOpenTitle(
  { ports }: KeepOpenCurves,
  { year, fallMetres, band }: ScenarioFall,
  units: Units,
  short: boolean,
  words: Words,
): string {
  const lead = ports.find(({ portId }) => portId === leadingPlace);
  const digAt = (fall: number) => metresAt(lead?.full.digMetres ?? [], fall);
  const write = (metres: number) => formatNumber(lengthIn(units, metres), decimalsIn(units, 1));
  const [from, to] = publishedDecline;
  const whole = (metres: number) => formatNumber(lengthIn(units, metres));
  return words(short ? 'keepOpen.titleShort' : 'keepOpen.title', {
    dig: formatLength(digAt(fallMetres), units, 1),
    outlook: band === null ? 'none' : 'runs',
    year: String(year),
    range: band === null ? '' : formatRange(write(digAt(band.low)), write(digAt(band.high)), units),
    stretch: formatRange(whole(from), whole(to), units),
    published: formatRange(write(digAt(from)), write(digAt(to)), units),
  });
}

/** Every wording the title may take, with numbers as wide as they come. */
export function keepOpenTitles(units: Units, short: boolean, words: Words): readonly string[] {
  const values = {
    dig: `88.8\u00a0${units}`,
    year: '2100',
    range: formatRange('88.8', '88.9', units),
    stretch: formatRange('38', '58', units),
    published: formatRange('88.8', '88.9', units),
  };
  return ['none', 'runs'].map((outlook) =>
    words(short ? 'keepOpen.titleShort' : 'keepOpen.title', { ...values, outlook }),
  );
}

/** What lines and shades are, and what they cannot tell. */
export function keepOpenNotes(unknown: number, units: Units, words: Words): string {
  return words('keepOpen.notes', {
    bed: formatLength(bedMarginMetres, units, 1),
    near: formatDistance(distanceDoubt.elsewhereKm[1], units),
    north: formatDistance(distanceDoubt.northKm[1], units),
    least: formatDistance(leastChannelKm, units),
    unknown: formatNumber(unknown),
  });
}

/** Read metres to dig at a fall between decimetres; beyond the ends of the axis a metre of fall is a metre to dig. */
function metresAt(digMetres: readonly number[], fall: number): number {
  const last = declines.length - 1;
  const i = Math.min(last - 1, Math.max(0, Math.floor(fall * 10)));
  const [from, to] = [digMetres[i] ?? 0, digMetres[i + 1] ?? 0];
  return Math.max(0, from + (to - from) * (fall * 10 - i));
}
