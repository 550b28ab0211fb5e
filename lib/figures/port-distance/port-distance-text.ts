import type { Words } from '@/lib/words/catalogue';
import { formatDistance } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import type { ScenarioFall } from '../decline/scenario-fall';
import type { DistanceCurve } from './distance-curves';

/** Beyond what the relief leaves in doubt, km. */
const farKm = 10;

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

/** What the relief can tell, which lines are coloured, and what is left out or not drawn. */
export function portDistanceNotes(near: readonly DistanceCurve[], hasUnnamed: boolean, words: Words): string {
  return [
    words('portDistance.notes.relief'),
    ...(near.length > 0 ? [words('portDistance.notes.near', { names: near.map(({ name }) => name).join(', ') })] : []),
    words('portDistance.notes.sill'),
    words('portDistance.notes.lines'),
    words('portDistance.notes.baku'),
    ...(hasUnnamed ? [words('portDistance.notes.unnamed')] : []),
  ].join(' ');
}
