import type { FigureContext } from '@/lib/figures/context';
import { setRuns } from '@/lib/model/member-levels';
import type { ModelSettings } from '@/lib/model/parameters';
import { projectBetween, projectLevels } from '@/lib/model/project';
import type { Projection } from '@/lib/model/projection';
import { afterPaint } from './after-paint';
import { createHeldSlide, type WantedStation } from './held-slide';
import { modelKey } from './model-key';
import { createRooms } from './rooms';
import { levelsOf } from './runs-on-page';
import type { RunsAnswer, RunsRequest } from './runs-worker';

/** Computes the ensembles of water balances while the page stays at hand. */
export type Ensembles = {
  /** Ask for the runs of settings. Asking again what was asked last is no question. */
  readonly ask: (settings: ModelSettings) => void;
  /**
   * Give the runs of settings that a held slider passes, at once, from stations along its way (see `spreadBetween`). Null
   * where these are not ready, and then the runs are asked for; or where the runs have been asked for already.
   */
  readonly pass: (settings: ModelSettings) => Projection | null;
  /** Make the nearest stations ready along an assumption whose slider may be held next. */
  readonly aim: (id: string) => void;
  readonly end: () => void;
};

/** Stations to either side of a slider that is held, a third of its way, and of one that may be. */
const reachOf = { held: 10, aimed: 2 } as const;

/**
 * Start to compute ensembles: the first runs on the page, after its next frame if that `showsMore` of what is known
 * already, else at once, and those that remain in a worker meanwhile. While one is computed, only the latest question
 * waits: answers are always on their way to where the slider stands now. A worker of whom nothing is asked makes stations
 * ready along a slider that is held. `onFault` is told if workers cannot be had.
 */
export function startEnsembles(
  { basin, data }: FigureContext,
  onProjection: (projection: Projection) => void,
  onFault: () => void,
  showsMore: () => boolean,
): Ensembles {
  const worker = new Worker(new URL('./runs-worker.ts', import.meta.url), { type: 'module' });
  const send = (request: RunsRequest) => worker.postMessage(request);
  const computeFirst = levelsOf('page', basin);
  const slide = createHeldSlide();
  const rooms = createRooms((room) => send({ room }));
  let computed: Computed | null = null;
  let waiting: ModelSettings | null = null;
  let asked = '';
  /** How many stations are made ready to either side of a slider. */
  let reach = 0;
  let station: WantedStation | null = null;

  /** Give the worker its next work, if it has none. */
  const goOn = () => {
    if (computed !== null || station !== null) return;
    if (waiting !== null) {
      const settings = waiting;
      [computed, waiting] = [{ settings, isWanted: true }, null];
      send({ settings });
      if (showsMore()) painted.ask();
      else queueMicrotask(computeOurs);
    } else {
      station = slide.wanted(reach);
      if (station !== null) send({ station: station.settings });
    }
  };
  const add = (part: Pick<Computed, 'first' | 'remaining'>) => {
    if (computed === null) return;
    Object.assign(computed, part);
    const { settings, isWanted, first, remaining } = computed;
    if (first === undefined || remaining === undefined) return;
    computed = null;
    if (isWanted) {
      setRuns(first, remaining, settings.members, 0);
      onProjection(projectLevels(settings, basin, remaining, settings.members));
    }
    goOn();
  };
  const computeOurs = () => {
    if (computed !== null) add({ first: computed.isWanted ? computeFirst(computed.settings) : new Float64Array(0) });
  };
  const painted = afterPaint(computeOurs);
  const put = (settings: ModelSettings) => {
    const key = modelKey(settings);
    if (key === asked) return;
    asked = key;
    waiting = settings;
    goOn();
  };
  worker.addEventListener('message', ({ data: answer }: MessageEvent<RunsAnswer>) => {
    if ('fault' in answer) onFault();
    else if ('room' in answer) rooms.keep(answer.room);
    else if ('levels' in answer) add({ remaining: answer.levels });
    else {
      if (station !== null) slide.keep(station, answer.station);
      station = null;
      goOn();
    }
  });
  worker.addEventListener('error', onFault);
  send({ annual: data.annual, hypsometry: data.hypsometry });
  return {
    ask: (settings) => {
      reach = Math.min(reach, reachOf.aimed);
      slide.follow(settings);
      put(settings);
    },
    pass: (settings) => {
      reach = reachOf.held;
      slide.follow(settings);
      if (modelKey(settings) === asked) return null;
      const span = slide.span();
      if (span === null) {
        put(settings);
        return null;
      }
      // What was asked on the way here is passed.
      [asked, waiting] = ['', null];
      if (computed !== null) computed.isWanted = false;
      goOn();
      return projectBetween(settings, basin, span, rooms.take);
    },
    aim: (id) => {
      slide.aim(id);
      reach = Math.max(reach, reachOf.aimed);
      goOn();
    },
    end: () => {
      painted.cancel();
      worker.terminate();
    },
  };
}

/**
 * The ensemble that is being computed: the levels of its first runs, and rows of all with the remaining, once known; and
 * whether it is still wanted.
 */
type Computed = {
  readonly settings: ModelSettings;
  isWanted: boolean;
  first?: Float64Array;
  remaining?: Float64Array;
};
