import { baseOfImpact } from '@/lib/impacts/coast/impact-span';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { decimalsIn, formatLevel, type LevelDisplay, lengthIn } from '@/lib/words/format-level';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { ScenarioFall } from '../decline/scenario-fall';
import { upperShare } from './claim-words';
import type { PublishedRow } from './published-rows';

/** Rows that tell which share of a habitat is lost. */
const habitatRows: readonly PublishedRow['id'][] = ['court_seal', 'court_mpa', 'court_sturgeon'];

/** The finding: at which fall losses are published, and where the scenario stands beside them. */
export function ecologyTitle(
  rows: readonly PublishedRow[],
  { year, fallMetres, band }: ScenarioFall,
  display: LevelDisplay,
  words: Words,
): string {
  const { units } = display;
  const habitat = rows.filter(({ id }) => habitatRows.includes(id));
  const shares = habitat.flatMap((row) => upperShare(row) ?? []);
  const write = (metres: number) => formatNumber(lengthIn(units, metres), decimalsIn(units, 1));
  const range = (low: number, high: number) => formatRange(write(low), write(high), units);
  const isRise = fallMetres < 0;
  const [low, high] = band === null ? [0, 0] : isRise ? [-band.high, -band.low] : [band.low, band.high];
  return words('ecology.title', {
    shares: formatRange(formatNumber(Math.min(...shares)), formatNumber(Math.max(...shares)), '%'),
    falls: range(
      Math.min(...habitat.map(({ span }) => span.fromMetres)),
      Math.max(...habitat.map(({ span }) => span.toMetres)),
    ),
    way: band === null ? (isRise ? 'above' : 'below') : isRise ? 'rises' : 'falls',
    own: formatLength(Math.abs(fallMetres), units, 1),
    range: words('ecology.inRuns', { range: range(low, high) }),
    year: String(year),
  });
}

/** Every wording that the title may take, with numbers as wide as they come. */
export function ecologyTitles(rows: readonly PublishedRow[], display: LevelDisplay, words: Words): readonly string[] {
  return [-1, 1].map((way) =>
    ecologyTitle(rows, { year: 2088, fallMetres: 28.8 * way, band: { low: -28.8, high: 28.8 } }, display, words),
  );
}

/** What widths and strokes mean, and how certain the statements are. */
export function ecologyNotes(
  rows: readonly PublishedRow[],
  shown: number,
  reference2020Metres: number,
  display: LevelDisplay,
  words: Words,
): string {
  const [court] = rows.filter(({ span }) => span.fromMetres !== span.toMetres);
  const base = court === undefined ? null : baseOfImpact(court.impact, reference2020Metres);
  const { units } = display;
  const write = (metres: number) => formatNumber(lengthIn(units, metres), decimalsIn(units, 1));
  // The bases are given to a decimetre: a whole foot would blur them.
  const decimals = units === 'm' ? 1 : 2;
  return [
    ...(court === undefined || base === null
      ? []
      : [
          words('ecology.notes.width', {
            low: formatLevel(base.lowMetres, display, decimals),
            high: formatLevel(base.highMetres, display, decimals),
            fall: formatLength(court.impact.fallFromMetres ?? 0, units, 0),
            span: withUnit(`${write(court.span.fromMetres)}–${write(court.span.toMetres)}`, units),
          }),
        ]),
    words('ecology.notes.certainty'),
    ...(shown < rows.length ? [words('ecology.notes.rows', { shown: String(shown), all: String(rows.length) })] : []),
  ].join(' ');
}
