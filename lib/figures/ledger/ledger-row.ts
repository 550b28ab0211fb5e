import { Refusal } from '@/lib/domain/refusal';
import type { CrossingRow } from '@/lib/model/crossings/crossing-row';
import type { CrossingYears } from '@/lib/model/crossings/crossing-years';
import type { Standing } from '@/lib/model/crossings/record-crossing';

/** The years for which a ledger gives probabilities. */
export const ledgerYears = [2030, 2035, 2040, 2050, 2075, 2100] as const;

/** Shares of runs, 0…1, for each of `ledgerYears`. */
export type ByLedgerYear = { readonly [Year in (typeof ledgerYears)[number]]: number };

/** A threshold and when the sea crosses it: a row of the contract's crossings, typed. Levels in m BHS. */
export type LedgerRow = {
  readonly assetId: string;
  readonly ruleId: string | null;
  readonly threshold: string;
  readonly levelMetres: number;
  readonly levelLowMetres: number;
  readonly levelHighMetres: number;
  readonly standing: Standing;
  /** First year of the record from which on it lies below; null where not passed, or before the record. */
  readonly passedYear: number | null;
  /** Share of runs below the threshold in a year. */
  readonly below: ByLedgerYear;
  /** Share of runs that have been below by a year, and the years of the first time; null unless the level is ahead. */
  readonly firstBy: ByLedgerYear | null;
  readonly first: CrossingYears | null;
  /** First of five years in a row below, in half of the runs; null: not by 2096. */
  readonly lastingP50: number | null;
};

/** Read a row of crossings; throws `Refusal` where a column is missing or of another kind. */
export function ledgerRow(row: CrossingRow): LedgerRow {
  const where = `crossing ${row.asset_id}/${row.rule_id}/${row.threshold}`;
  const text = (key: string): string => {
    const value = row[key];
    if (typeof value === 'string') return value;
    throw new Refusal(where, `${key} is ${value}`, 'a text');
  };
  const orNull = (key: string): number | null => {
    const value = row[key];
    if (value === null || typeof value === 'number') return value;
    throw new Refusal(where, `${key} is ${value}`, 'a number or null');
  };
  const number = (key: string): number => {
    const value = orNull(key);
    if (value === null) throw new Refusal(where, `${key} is null`, 'a number');
    return value;
  };
  const byYear = (key: string): ByLedgerYear => ({
    2030: number(`${key}_2030`),
    2035: number(`${key}_2035`),
    2040: number(`${key}_2040`),
    2050: number(`${key}_2050`),
    2075: number(`${key}_2075`),
    2100: number(`${key}_2100`),
  });
  const isAhead = orNull('p_first_by_2100') !== null;
  return {
    assetId: text('asset_id'),
    ruleId: row.rule_id === null ? null : text('rule_id'),
    threshold: text('threshold'),
    levelMetres: number('level_m'),
    levelLowMetres: number('level_low_m'),
    levelHighMetres: number('level_high_m'),
    standing: isAhead ? 'ahead' : row.at_line === true ? 'at the line' : 'passed',
    passedYear: orNull('passed'),
    below: byYear('p_below'),
    firstBy: isAhead ? byYear('p_first_by') : null,
    first: isAhead ? { p05: orNull('first_p05'), p50: orNull('first_p50'), p95: orNull('first_p95') } : null,
    lastingP50: orNull('lasting_p50'),
  };
}
