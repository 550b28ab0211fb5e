import type { FigureId } from '@/lib/figures/spec';

/** What follows the level figure on the first page, in reading order. */
export const parts = [
  { part: 'why', figures: ['balance', 'contributions', 'pathways', 'inflow'] },
  {
    part: 'shipping',
    figures: ['cargo', 'port-crossings', 'corridors', 'keep-open', 'port-states', 'port-reports', 'port-distance'],
  },
  { part: 'coast', figures: ['matrix', 'coast', 'site-states', 'site-crossings', 'ecology'] },
  { part: 'map', figures: ['map', 'map-levels'] },
  { part: 'trust', figures: ['hindcast', 'track-record'] },
] as const satisfies readonly { part: string; figures: readonly FigureId[] }[];
