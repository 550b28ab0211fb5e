import type { FigureContext } from '@/lib/figures/context';
import { setRuns } from '@/lib/model/member-levels';
import type { ModelSettings } from '@/lib/model/parameters';
import { projectLevels } from '@/lib/model/project';
import type { Projection } from '@/lib/model/projection';
import { afterPaint } from './after-paint';
import { modelKey } from './model-key';
import type { RemainingAnswer, RemainingRequest } from './remaining-runs-worker';
import { levelsOf } from './runs-on-page';

/** Computes the ensembles of water balances while the page stays at hand. */
export type Ensembles = { readonly ask: (settings: ModelSettings) => void; readonly end: () => void };

/**
 * Start to compute ensembles: the first runs on the page, after its next frame if that `showsMore` of what is known
 * already, else at once, and those that remain in a worker meanwhile. While one is computed, only the latest question
 * waits: answers are always on their way to where the slider stands now. Asking again what was asked last is no question.
 * `onFault` is told if workers cannot be had.
 */
export function startEnsembles(
  { basin, data }: FigureContext,
  onProjection: (projection: Projection) => void,
  onFault: () => void,
  showsMore: () => boolean,
): Ensembles {
  const worker = new Worker(new URL('./remaining-runs-worker.ts', import.meta.url), { type: 'module' });
  const send = (request: RemainingRequest) => worker.postMessage(request);
  const computeFirst = levelsOf('page', basin);
  let computed: Computed | null = null;
  let waiting: ModelSettings | null = null;
  let asked = '';

  const put = (settings: ModelSettings) => {
    if (computed !== null) waiting = settings;
    else {
      computed = { settings };
      send({ settings });
      if (showsMore()) painted.ask();
      else queueMicrotask(computeOurs);
    }
  };
  const add = (part: Pick<Computed, 'first' | 'remaining'>) => {
    if (computed === null) return;
    Object.assign(computed, part);
    const { settings, first, remaining } = computed;
    if (first === undefined || remaining === undefined) return;
    setRuns(first, remaining, settings.members, 0);
    onProjection(projectLevels(settings, basin, remaining, settings.members));
    const next = waiting;
    [computed, waiting] = [null, null];
    if (next !== null) put(next);
  };
  const computeOurs = () => {
    if (computed !== null) add({ first: computeFirst(computed.settings) });
  };
  const painted = afterPaint(computeOurs);
  worker.addEventListener('message', ({ data: answer }: MessageEvent<RemainingAnswer>) => {
    if ('fault' in answer) onFault();
    else add({ remaining: answer.levels });
  });
  worker.addEventListener('error', onFault);
  send({ annual: data.annual, hypsometry: data.hypsometry });
  return {
    ask: (settings) => {
      const key = modelKey(settings);
      if (key === asked) return;
      asked = key;
      put(settings);
    },
    end: () => {
      painted.cancel();
      worker.terminate();
    },
  };
}

/** The ensemble that is being computed: the levels of its first runs, and rows of all with the remaining, once known. */
type Computed = { readonly settings: ModelSettings; first?: Float64Array; remaining?: Float64Array };
