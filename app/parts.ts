import type { Following } from '@/components/live/use-followed-live';
import type { FigureId } from '@/lib/figures/spec';

/**
 * What follows the level figure on the first page, in reading order, and when it follows the scenario: what computes runs
 * of its own waits until a slider rests.
 */
export const parts = [
  { part: 'why', following: 'at rest', figures: ['balance', 'contributions', 'pathways', 'inflow'] },
  {
    part: 'shipping',
    following: 'at each step',
    figures: ['cargo', 'port-crossings', 'corridors', 'keep-open', 'port-states', 'port-reports', 'port-distance'],
  },
  {
    part: 'coast',
    following: 'at each step',
    figures: ['matrix', 'coast', 'site-states', 'site-crossings', 'ecology'],
  },
  { part: 'map', following: 'at each step', figures: ['map', 'map-levels'] },
  { part: 'trust', following: 'at rest', figures: ['hindcast', 'track-record'] },
] as const satisfies readonly { part: string; following: Following; figures: readonly FigureId[] }[];
