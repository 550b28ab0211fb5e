import { balanceLevels } from '@/lib/model/balance';
import type { Basin } from '@/lib/model/basin';
import { drawEnsemble, drawsOfMembers, type MemberDraws } from '@/lib/model/draws';
import type { ModelSettings } from '@/lib/model/parameters';
import { projectionYears } from '@/lib/model/projection-years';

/** Most runs that the page computes itself: more would hold up what the reader does meanwhile. */
const most = 1000;

/** How many of the first runs of an ensemble the page computes; those that remain are a worker's. */
export function runsOnPage(members: number): number {
  return Math.min(most, Math.floor(members / 3));
}

/** Computes the levels of some runs (m BHS, a row of them for each year), each time into the same place. */
export type LevelsOf = (settings: ModelSettings) => Float64Array;

/**
 * Prepare to compute the levels of a share of the runs, again and again: those of the page, those that remain, or all. The
 * numbers drawn are kept.
 */
export function levelsOf(share: 'page' | 'remaining' | 'all', basin: Basin): LevelsOf {
  const years = projectionYears(basin.start.year).length;
  let draws: MemberDraws | undefined;
  /** What the draws are of: members and seed. */
  let drawn = '';
  let room = new Float64Array(0);
  return (settings) => {
    const { members, seed } = settings;
    if (draws === undefined || drawn !== `${members} ${seed}`) {
      const first = runsOnPage(members);
      const [from, end] = [share === 'remaining' ? first : 0, share === 'page' ? first : members];
      draws = drawsOfMembers(drawEnsemble(end, seed, years), from, end);
      drawn = `${members} ${seed}`;
      room = new Float64Array(years * draws.members);
    }
    return balanceLevels(settings, basin, draws, room);
  };
}
