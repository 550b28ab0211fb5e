import type { PublishedProjection } from '@/lib/domain/projection';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { plainChange, plainNumber } from './plain-number';

const words = createWords();

/** Write the numbers of a published statement with the sense they have: a change signed, a level on its datum. */
export function statementValue(statement: PublishedProjection): string {
  const { quantity, kind, centralMetres: central, lowMetres: low, highMetres: high } = statement;
  const write = quantity === 'level' ? plainNumber : plainChange;
  if (quantity === 'text') return words('data.statements.noNumber');
  if (low !== null && high === null) {
    const value = withUnit(write(low), 'm');
    return words(kind === 'additive bound' ? 'data.statements.additive' : 'data.statements.bound', { value });
  }
  const range =
    low === null || high === null ? null : words('data.statements.range', { low: write(low), high: write(high) });
  const value = central === null ? range : range === null ? write(central) : `${write(central)} (${range})`;
  if (value === null) return words('data.statements.noNumber');
  const withSense = withUnit(value, 'm');
  if (quantity === 'level') return words('data.statements.level', { value: withSense });
  return kind === 'press statement' ? words('data.statements.press', { value: withSense }) : withSense;
}

/** Write base and end as we read them: `from 2015 (−27.98 m), to 2100`; null where we read none. */
export function readingOfBase({ baseYear, baseLevelMetres, endYear }: PublishedProjection): string | null {
  const level = baseLevelMetres === null ? null : withUnit(formatNumber(baseLevelMetres, 2), 'm');
  const from =
    baseYear === null
      ? null
      : level === null
        ? words('data.statements.from', { year: String(baseYear) })
        : words('data.statements.fromLevel', { year: String(baseYear), level });
  const to = endYear === null ? null : words('data.statements.to', { year: String(endYear) });
  const parts = [from, to].filter((part) => part !== null).join(', ');
  return parts === '' ? null : words('data.statements.readAs', { parts });
}
