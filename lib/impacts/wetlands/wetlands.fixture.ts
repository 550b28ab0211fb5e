import { readDataFile } from '@/lib/datasets/files';
import { parseWetlandThresholds } from '@/lib/datasets/wetland-thresholds';
import { parseWetlands } from '@/lib/datasets/wetlands';
import type { Wetland, WetlandThresholds } from '@/lib/domain/wetland';

/** The real sites, read from `data/`, for tests. */
const wetlands = parseWetlands(readDataFile('wetlands.csv'));

/** The real thresholds, read from `data/`, for tests. */
export const wetlandThresholds = parseWetlandThresholds(readDataFile('wetland-thresholds.csv'));

/** Find a site by its id. */
export function wetlandOf(id: string): Wetland {
  return wetlands.find((site) => site.id === id)!;
}

/** Find the thresholds of a site; null where it has none. */
export function thresholdsOf(id: string): WetlandThresholds | null {
  return wetlandThresholds.find(({ siteId }) => siteId === id) ?? null;
}
