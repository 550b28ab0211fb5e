import { distanceDoubt } from '@/lib/relief/distance-doubt';
import type { Words } from '@/lib/words/catalogue';
import { formatDistance, formatLength } from '@/lib/words/format-length';
import { balticDisplay, formatLevelNumber, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { ScenarioFall } from '../decline/scenario-fall';
import type { DistanceCurve } from './distance-curves';
import { distanceUnit, nearKm, shownDistance } from './shown-distance';

/** Beyond what the relief leaves in doubt, km. */
const [, farKm] = distanceDoubt.northKm;

/** Count the ports from which the sea is farther than 10 km at a level, m BHS. */
export function countFar(curves: readonly DistanceCurve[], levelMetres: number): number {
  return curves
    .filter(({ kmAt }) => (kmAt(levelMetres) ?? Number.POSITIVE_INFINITY) > farKm)
    .reduce((sum, { ports }) => sum + ports.length, 0);
}

/** What the title speaks of: the year looked at, and today. */
export type Spoken = {
  readonly fall: ScenarioFall;
  readonly level2020Metres: number;
  readonly today: { readonly year: number; readonly metres: number };
};

/** The finding: from how many ports the sea is far in the scenario's year, with 9 in 10 runs, and today. */
export function portDistanceTitle(
  curves: readonly DistanceCurve[],
  { fall, level2020Metres, today }: Spoken,
  units: Units,
  words: Words,
): string {
  const count = (metres: number) => String(countFar(curves, level2020Metres - metres));
  const all = curves.reduce((sum, { ports }) => sum + ports.length, 0);
  const { band } = fall;
  const [low, high] = band === null ? ['', ''] : [count(band.low), count(band.high)];
  return words('portDistance.title', {
    year: String(fall.year),
    far: formatDistance(farKm, units),
    count: count(fall.fallMetres),
    all: String(all),
    range: band === null ? 'none' : low === high ? low : `${low}–${high}`,
    today: String(today.year),
    now: fall.year === today.year ? 'same' : count(today.metres),
  });
}

/** Size of the cells of the relief (README of lib/relief), km. */
const cellKm = 2;

/** The sill at which the Ural Furrow is cut off, and what is not known of it, m BHS. */
const sill = { metres: -31.35, doubtMetres: 0.7 } as const;

/** What the relief can tell, which lines are coloured, and what is left out or not drawn. */
export function portDistanceNotes(
  near: readonly DistanceCurve[],
  level2020Metres: number,
  hasUnnamed: boolean,
  units: Units,
  words: Words,
): string {
  const distance = (km: number) => formatDistance(km, units);
  const span = ([low, high]: readonly [number, number]) =>
    formatRange(formatNumber(shownDistance(low, units)), formatNumber(shownDistance(high, units)), distanceUnit(units));
  const display = { ...balticDisplay, units };
  return [
    words('portDistance.notes.relief', {
      cell: distance(cellKm),
      north: span(distanceDoubt.northKm),
      elsewhere: span(distanceDoubt.elsewhereKm),
      near: distance(nearKm),
    }),
    ...(near.length > 0
      ? [words('portDistance.notes.near', { near: distance(nearKm), names: near.map(placeName).join(', ') })]
      : []),
    words('portDistance.notes.sill', {
      fall: formatLength(level2020Metres - sill.metres, units, 0),
      level: formatLevelNumber(sill.metres, display, 2),
      doubt: formatLength(sill.doubtMetres, units, 1),
    }),
    words('portDistance.notes.lines'),
    words('portDistance.notes.baku'),
    ...(hasUnnamed ? [words('portDistance.notes.unnamed')] : []),
  ].join(' ');
}

/** The place alone, without what is handled there. */
function placeName({ name }: DistanceCurve): string {
  return name.split(',')[0] ?? name;
}
