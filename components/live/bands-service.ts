import type { FigureData } from '@/lib/datasets/figure-data';
import type { ModelSettings } from '@/lib/model/parameters';
import type { Projection } from '@/lib/model/projection';
import type { BandsAnswer, BandsRequest } from './bands-worker';
import { modelKey } from './model-key';

/** Computes ensembles beside the page, so that a held slider keeps its central line at hand. */
export type BandsService = { readonly ask: (settings: ModelSettings) => void; readonly end: () => void };

/**
 * Start a worker for ensembles. While one is computed, only the latest question waits: answers are always on their way
 * to where the slider stands now. Asking again what was asked last is no question. `onFault` is told once if workers
 * cannot be had here.
 */
export function startBands(
  { annual, hypsometry }: FigureData,
  onProjection: (projection: Projection) => void,
  onFault: () => void,
): BandsService {
  const worker = new Worker(new URL('./bands-worker.ts', import.meta.url), { type: 'module' });
  const send = (request: BandsRequest) => worker.postMessage(request);
  let busy = false;
  let waiting: ModelSettings | null = null;
  let asked = '';
  const put = (settings: ModelSettings) => {
    if (busy) waiting = settings;
    else {
      busy = true;
      send({ settings });
    }
  };
  const ask = (settings: ModelSettings) => {
    const key = modelKey(settings);
    if (key === asked) return;
    asked = key;
    put(settings);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<BandsAnswer>) => {
    busy = false;
    if ('fault' in data) return onFault();
    onProjection(data);
    const next = waiting;
    waiting = null;
    if (next !== null) put(next);
  });
  worker.addEventListener('error', onFault);
  send({ annual, hypsometry });
  return { ask, end: () => worker.terminate() };
}
