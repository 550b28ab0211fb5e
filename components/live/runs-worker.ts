import type { Hypsometry } from '@/lib/domain/hypsometry';
import type { AnnualLevel, LevelSeries } from '@/lib/domain/series';
import { basinOf } from '@/lib/model/basin';
import { setRuns } from '@/lib/model/member-levels';
import type { ModelSettings } from '@/lib/model/parameters';
import { type Station, stationOf } from '@/lib/model/stations';
import { type LevelsOf, levelsOf, runsOnPage } from './runs-on-page';

/**
 * The data of the model, sent once; then settings, each answered with the levels of all runs but the page's; settings at a
 * station, answered with all runs there; and for how many levels room is asked.
 */
export type RunsRequest =
  | { readonly annual: LevelSeries<AnnualLevel>; readonly hypsometry: Hypsometry }
  | { readonly settings: ModelSettings }
  | { readonly station: ModelSettings }
  | { readonly room: number };

/** The levels in rows of all runs, those of the page still to be set; a station; or room for levels. */
export type RunsAnswer =
  | { readonly levels: Float64Array }
  | { readonly station: Station }
  | { readonly room: Float64Array }
  | { readonly fault: string };

let compute: { readonly remaining: LevelsOf; readonly all: LevelsOf } | undefined;
/** The rows of all runs that are handed over next. */
let rows = new Float64Array(0);

addEventListener('message', ({ data }: MessageEvent<RunsRequest>) => {
  try {
    if ('room' in data) giveRoom(roomFor(data.room));
    else if ('annual' in data) {
      const basin = basinOf(data.annual, data.hypsometry);
      compute = { remaining: levelsOf('remaining', basin), all: levelsOf('all', basin) };
    } else if (compute === undefined) give({ fault: 'settings came before the data' });
    else if ('station' in data) giveStation(stationOf(compute.all(data.station), data.station.members));
    else giveRows(compute.remaining(data.settings), data.settings.members);
  } catch (error) {
    give({ fault: String(error) });
  }
});

/** Hand an answer over, what is large of it without a copy. */
function give(answer: RunsAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer });
}

function giveRoom(room: Float64Array<ArrayBuffer>): void {
  give({ room }, [room.buffer]);
}

function giveStation(station: Station): void {
  give({ station }, [station.levels.buffer as ArrayBuffer]);
}

/** Hand levels over in rows of all runs; rows for the next are made while nobody waits. */
function giveRows(levels: Float64Array, members: number): void {
  const first = runsOnPage(members);
  const length = (levels.length / (members - first)) * members;
  if (rows.length !== length) rows = new Float64Array(length);
  setRuns(levels, rows, members, first);
  give({ levels: rows }, [rows.buffer]);
  rows = roomFor(length);
}

/** Memory that has been written to: for what has not, a browser takes half as much time again. */
function roomFor(length: number): Float64Array<ArrayBuffer> {
  return new Float64Array(length).fill(0);
}
