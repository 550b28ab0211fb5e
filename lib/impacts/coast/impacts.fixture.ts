import { parseCoastImpacts } from '@/lib/datasets/coast-impacts';
import { readDataFile } from '@/lib/datasets/files';
import type { CoastImpact } from '@/lib/domain/wetland';

/** The real impacts, read from `data/`, for tests. */
export const coastImpacts = parseCoastImpacts(readDataFile('coast-impacts.csv'));

/** Find an impact by its id. */
export function impactOf(id: string): CoastImpact {
  return coastImpacts.find((impact) => impact.id === id)!;
}
