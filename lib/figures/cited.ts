import type { PrintedCitations } from '@/lib/domain/citation';

/** Write what a row of a table rests on: its citations in full, parted by a dot that no title holds. */
export function cited(ids: readonly string[], citations: PrintedCitations): string {
  return ids.map((id) => citations[id] ?? id).join(' · ');
}
