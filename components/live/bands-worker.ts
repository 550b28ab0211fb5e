import type { Hypsometry } from '@/lib/domain/hypsometry';
import type { AnnualLevel, LevelSeries } from '@/lib/domain/series';
import { type Basin, basinOf } from '@/lib/model/basin';
import { drawEnsemble, type EnsembleDraws } from '@/lib/model/draws';
import type { ModelSettings } from '@/lib/model/parameters';
import { project } from '@/lib/model/project';
import type { Projection } from '@/lib/model/projection';
import { projectionYears } from '@/lib/model/projection-years';

/** The data of the model, sent once; then settings, each answered with what the ensemble gives. */
export type BandsRequest =
  | { readonly annual: LevelSeries<AnnualLevel>; readonly hypsometry: Hypsometry }
  | { readonly settings: ModelSettings };

export type BandsAnswer = Projection | { readonly fault: string };

let basin: Basin | undefined;
let draws: EnsembleDraws | undefined;
/** Where the levels of the next ensemble go. */
let room = new Float64Array(0);

addEventListener('message', ({ data }: MessageEvent<BandsRequest>) => {
  try {
    if ('settings' in data) give(answer(data.settings));
    else basin = basinOf(data.annual, data.hypsometry);
  } catch (error) {
    postMessage({ fault: String(error) } satisfies BandsAnswer);
  }
});

/**
 * Hand the answer over; the levels of all runs go without a copy, and room for the next is made while nobody waits: in
 * memory that has not been written to before, a browser takes half as long again for an ensemble.
 */
function give(answered: BandsAnswer): void {
  if ('fault' in answered) postMessage(answered);
  else {
    const { values } = answered.members;
    const { length } = values;
    postMessage(answered, { transfer: [values.buffer as ArrayBuffer] });
    room = new Float64Array(length).fill(0);
  }
}

function answer(settings: ModelSettings): BandsAnswer {
  if (basin === undefined) return { fault: 'settings came before the data' };
  const { members, seed } = settings;
  const years = projectionYears(basin.start.year).length;
  if (draws?.members !== members || draws.seed !== seed) draws = drawEnsemble(members, seed, years);
  if (room.length !== years * members) room = new Float64Array(years * members);
  return project(settings, basin, draws, room);
}
