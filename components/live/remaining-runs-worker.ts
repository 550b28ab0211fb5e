import type { Hypsometry } from '@/lib/domain/hypsometry';
import type { AnnualLevel, LevelSeries } from '@/lib/domain/series';
import { balanceLevels } from '@/lib/model/balance';
import { type Basin, basinOf } from '@/lib/model/basin';
import { drawEnsemble, drawsOfMembers, type MemberDraws } from '@/lib/model/draws';
import { setRuns } from '@/lib/model/member-levels';
import type { ModelSettings } from '@/lib/model/parameters';
import { projectionYears } from '@/lib/model/projection-years';
import { runsOnPage } from './runs-on-page';

/** The data of the model, sent once; then settings, each answered with the levels of the runs that remain beside the page's. */
export type RemainingRequest =
  | { readonly annual: LevelSeries<AnnualLevel>; readonly hypsometry: Hypsometry }
  | { readonly settings: ModelSettings };

/** The levels in rows of all runs, those of the page still to be set. */
export type RemainingAnswer = { readonly levels: Float64Array } | { readonly fault: string };

let basin: Basin | undefined;
let draws: MemberDraws | undefined;
/** What the draws are of: members and seed. */
let drawn = '';
/** Where the levels go, and the rows of all runs that are handed over. */
let room = new Float64Array(0);
let rows = new Float64Array(0);

addEventListener('message', ({ data }: MessageEvent<RemainingRequest>) => {
  try {
    if (!('settings' in data)) basin = basinOf(data.annual, data.hypsometry);
    else if (basin === undefined) postMessage({ fault: 'settings came before the data' } satisfies RemainingAnswer);
    else answer(data.settings, basin);
  } catch (error) {
    postMessage({ fault: String(error) } satisfies RemainingAnswer);
  }
});

/**
 * Hand the levels over without a copy; rows for the next are made while nobody waits: memory that has not been written to
 * before costs a browser half as much time again.
 */
function answer(settings: ModelSettings, of: Basin): void {
  const { members, seed } = settings;
  const first = runsOnPage(members);
  const years = projectionYears(of.start.year).length;
  if (draws === undefined || drawn !== `${members} ${seed}`) {
    draws = drawsOfMembers(drawEnsemble(members, seed, years), first, members);
    drawn = `${members} ${seed}`;
    room = new Float64Array(years * draws.members);
    rows = new Float64Array(years * members);
  }
  setRuns(balanceLevels(settings, of, draws, room), rows, members, first);
  postMessage({ levels: rows } satisfies RemainingAnswer, { transfer: [rows.buffer] });
  rows = new Float64Array(years * members).fill(0);
}
