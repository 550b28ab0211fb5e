import { plainNumber } from '@/components/data/plain-number';
import { trueMinus } from '@/components/data/true-minus';
import type { PublishedProjection } from '@/lib/domain/projection';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { formatChange } from '@/lib/words/format-length';
import { formatQuantity, withUnit } from '@/lib/words/format-number';

/** The preset whose values are the defaults. */
const defaultLine = 'samant-prange';

/** Say which published ranges lie above the default's central line, each only if it does. */
export function studiesAbove(record: MethodsRecord, published: readonly PublishedProjection[]): readonly string[] {
  const line = record.presets.find(({ id }) => id === defaultLine)?.centralMetres ?? [];
  const levelIn = (year: number | null) => line[(year ?? Number.NaN) - record.start.year] ?? null;
  const find = (id: string) => published.find((statement) => statement.id === id);
  return [hoseini(find('hoseini2024-medium'), levelIn), industry(find('ncoc2050'), levelIn)].filter(
    (sentence) => sentence !== null,
  );
}

type LevelIn = (year: number | null) => number | null;

function hoseini(study: PublishedProjection | undefined, levelIn: LevelIn): string | null {
  if (study === undefined) return null;
  const { authors, published, baseYear, baseLevelMetres: base, endYear, rangeMeaning } = study;
  const { centralMetres: central, lowMetres: low, highMetres: high } = study;
  const ours = levelIn(endYear);
  if (ours === null || base === null || central === null || low === null || high === null) return null;
  if (central <= ours - base) return null;
  const write = (metres: number) => formatChange(metres, 'm', 1);
  return `${authors} ${published} give ${write(central)} from ${baseYear} to ${endYear} under medium emissions (${write(low)} to ${write(high)}, ${rangeMeaning}); the default’s central line changes by ${write(ours - base)}.`;
}

function industry(study: PublishedProjection | undefined, levelIn: LevelIn): string | null {
  if (study === undefined) return null;
  const { authors, endYear, rangeMeaning, lowMetres: low, highMetres: high } = study;
  const ours = levelIn(endYear);
  if (ours === null || low === null || high === null || high <= ours) return null;
  const share = low >= ours ? 'all of it' : (low + high) / 2 >= ours ? 'most of it' : 'part of it';
  const range = `${plainNumber(low)} to ${withUnit(plainNumber(high), 'm')}`;
  return `The oil consortium (${authors}) expects ${range} in ${endYear} (${trueMinus(rangeMeaning ?? '')}), ${share} above the default’s ${formatQuantity(ours, 'm', 1)}.`;
}
