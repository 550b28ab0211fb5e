import type { Provenance } from '@/lib/figures/spec';
import type { FileHeader } from './file-header';

/** The head of a figure's data files, from where its numbers come. */
export function fileHeaderOf(title: string, provenance: Provenance, seed: number): FileHeader {
  const { unit, datum, citations, licences, scenario, runId, link } = provenance;
  return {
    title,
    units: unit,
    datum,
    sources: citations,
    licence: licences.join(' '),
    scenario,
    seed: scenario === null ? null : seed,
    runId,
    link,
  };
}
