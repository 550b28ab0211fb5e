import { Refusal } from '@/lib/domain/refusal';
import type { RunRecord } from '@/lib/figures/run-record';
import type { FigureSpec } from '@/lib/figures/spec';

/**
 * Write a figure's numbers as JSON: what it shows, where it comes from, the run, and every table with its columns.
 * Missing is null. Keys keep their order, so that the same figure is the same bytes. Refuses numbers that are not finite.
 */
export function figureJson(spec: FigureSpec, run: RunRecord): string {
  const { sources, citations, licences, scenario, dataTo, runId, link, unit, datum } = spec.provenance;
  const content = {
    figure: spec.id,
    title: spec.title,
    subtitle: spec.subtitle,
    description: spec.description,
    provenance: { unit, datum, sources, citations, licences, scenario, data_to: dataTo, run_id: runId, link },
    run,
    tables: spec.tables.map(({ id, caption, columns, rows }) => ({
      id,
      caption,
      columns: columns.map(({ key, label, unit: columnUnit, decimals }) => ({
        key,
        label,
        unit: columnUnit,
        decimals,
      })),
      rows,
    })),
  };
  const text = JSON.stringify(
    content,
    (key, value: unknown) => {
      // JSON would write null for it, which means that the value is missing.
      if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new Refusal(`${spec.id} at ${key}`, `is ${value}`, 'a finite number, or null where missing');
      }
      return value;
    },
    2,
  );
  return `${text}\n`;
}
