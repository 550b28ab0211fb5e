import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay, lengthIn, shownLevel } from '@/lib/words/format-level';
import { formatRange } from '@/lib/words/format-range';
import type { LevelRecord } from '../level/level-inputs';
import type { Cell, Column, FigureTable } from '../table';
import type { JudgedForecast } from './judge-forecast';

/** Every forecast of the track record: what it said, what happened, and the verdict, or why there is none. */
export function trackRecordTable(
  record: LevelRecord,
  judged: readonly JudgedForecast[],
  display: LevelDisplay,
  words: Words,
): FigureTable {
  const column = (key: keyof typeof labels, format: Column['format'], decimals = 0): Column => ({
    key,
    label: words(`trackRecord.table.${key}`),
    unit: format === 'level' || format === 'signed' ? display.units : null,
    format,
    decimals,
  });
  const labels = {
    forecast: 0,
    start: 0,
    end: 0,
    low: 0,
    high: 0,
    year: 0,
    expected: 0,
    observed: 0,
    miss: 0,
    verdict: 0,
  };
  const rows = judged.map(({ statement, from, to, observed, expected, missMetres, verdict }): Cell[] => [
    `${statement.authors} ${statement.published}${statement.scenario === null ? '' : `, ${statement.scenario}`}`,
    from.year,
    to.year,
    shownLevel(to.low, display),
    shownLevel(to.high, display),
    observed.year,
    formatRange(formatLevelNumber(expected.low, display), formatLevelNumber(expected.high, display)),
    shownLevel(observed.levelMetres, display),
    lengthIn(display.units, missMetres),
    words(`trackRecord.verdicts.${verdict}`),
  ]);
  const known = new Set(judged.map(({ statement }) => statement.id));
  const others = record.published
    .filter((statement) => statement.shownOn === 'track record' && !known.has(statement.id))
    .map((statement): Cell[] => [
      `${statement.authors} ${statement.published}, ${statement.scenario ?? ''}: ${statement.baseline ?? ''}`,
      null,
      statement.endYear,
      ...Array<Cell>(6).fill(null),
      words(`trackRecord.verdicts.${statement.status === 'recalled' ? 'recalled' : 'undated'}`),
    ]);
  return {
    id: 'forecasts',
    caption: words('trackRecord.table.caption'),
    columns: [
      column('forecast', 'text'),
      column('start', 'year'),
      column('end', 'year'),
      column('low', 'level', 2),
      column('high', 'level', 2),
      column('year', 'year'),
      column('expected', 'text'),
      column('observed', 'level', 2),
      column('miss', 'signed', 2),
      column('verdict', 'text'),
    ],
    rows: [...rows, ...others],
  };
}
