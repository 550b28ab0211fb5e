import { Refusal } from '@/lib/domain/refusal';
import type { Basin } from '../basin';
import type { Projection } from '../projection';

/**
 * Go through years in any order: the level (m BHS) of every run in each. Years before the projection are those of the
 * record, the same for all runs. All of them come in one array, which the next year overwrites: a whole ensemble is
 * larger than the caches of a processor, and memory that is new costs more than what is computed in it.
 * Throws `Refusal` for a year that neither projection nor record holds.
 */
export function* levelsInYears(
  { members, years: projected }: Pick<Projection, 'members' | 'years'>,
  years: readonly number[],
  record: Basin['record'] = [],
): Generator<Float64Array> {
  const { count, centre, scale, values } = members;
  const levels = new Float64Array(count);
  for (const year of years) {
    const row = projected.indexOf(year);
    if (row === -1) levels.fill(recordedLevel(record, year));
    else {
      const middle = centre[row]!;
      const first = row * count;
      for (let run = 0; run < count; run++) levels[run] = middle + scale * values[first + run]!;
    }
    yield levels;
  }
}

function recordedLevel(record: Basin['record'], year: number): number {
  const found = record.find((point) => point.year === year);
  if (found === undefined) throw new Refusal('annual levels', `no level of ${year}`, 'an annual mean for that year');
  return found.levelMetres;
}
