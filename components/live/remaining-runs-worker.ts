import type { Hypsometry } from '@/lib/domain/hypsometry';
import type { AnnualLevel, LevelSeries } from '@/lib/domain/series';
import { basinOf } from '@/lib/model/basin';
import { setRuns } from '@/lib/model/member-levels';
import type { ModelSettings } from '@/lib/model/parameters';
import { levelsOf, runsOnPage } from './runs-on-page';

/** The data of the model, sent once; then settings, each answered with the levels of all runs but the page's. */
export type RemainingRequest =
  | { readonly annual: LevelSeries<AnnualLevel>; readonly hypsometry: Hypsometry }
  | { readonly settings: ModelSettings };

/** The levels in rows of all runs, those of the page still to be set. */
export type RemainingAnswer = { readonly levels: Float64Array } | { readonly fault: string };

let compute: ((settings: ModelSettings) => Float64Array) | undefined;
/** The rows of all runs that are handed over next. */
let rows = new Float64Array(0);

addEventListener('message', ({ data }: MessageEvent<RemainingRequest>) => {
  try {
    if (!('settings' in data)) compute = levelsOf('remaining', basinOf(data.annual, data.hypsometry));
    else if (compute === undefined) postMessage({ fault: 'settings came before the data' } satisfies RemainingAnswer);
    else give(compute(data.settings), data.settings.members);
  } catch (error) {
    postMessage({ fault: String(error) } satisfies RemainingAnswer);
  }
});

/**
 * Hand levels over in rows of all runs, without a copy; rows for the next are made while nobody waits: memory that has not
 * been written to before costs a browser half as much time again.
 */
function give(levels: Float64Array, members: number): void {
  const first = runsOnPage(members);
  const length = (levels.length / (members - first)) * members;
  if (rows.length !== length) rows = new Float64Array(length);
  setRuns(levels, rows, members, first);
  postMessage({ levels: rows } satisfies RemainingAnswer, { transfer: [rows.buffer] });
  rows = new Float64Array(length).fill(0);
}
