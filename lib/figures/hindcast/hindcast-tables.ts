import type { HindcastTest } from '@/lib/model/hindcast/test-hindcast';
import type { Words } from '@/lib/words/catalogue';
import { type LevelDisplay, lengthIn, shownLevel } from '@/lib/words/format-level';
import { formatYears } from '@/lib/words/format-month';
import type { Cell, Column, FigureTable } from '../table';
import type { ObservedLine } from './hindcast-layers';
import { fittedYears, scoreOf, verdictOf } from './verdict';

/** The levels of the record and of every test by year. */
export function yearlyTable(
  tests: readonly HindcastTest[],
  observed: ObservedLine,
  display: LevelDisplay,
  words: Words,
): FigureTable {
  const level = (key: string, label: string): Column => ({
    key,
    label,
    unit: display.units,
    format: 'level',
    decimals: 2,
  });
  return {
    id: 'yearly',
    caption: words('hindcast.table.yearly'),
    columns: [
      { key: 'year', label: words('hindcast.table.year'), unit: null, format: 'year', decimals: 0 },
      level('observed', words('hindcast.table.observed')),
      ...tests.map((test) => {
        const key = test.period.heldPerDegree === null ? 'model' : 'modelHeld';
        return level(test.period.id, words(`hindcast.table.${key}`, { years: fittedYears(test) }));
      }),
    ],
    rows: observed.map(({ year, levelMetres }): Cell[] => [
      year,
      shownLevel(levelMetres, display),
      ...tests.map(({ levels }) => {
        const modelled = levels.model[levels.years.indexOf(year)];
        return modelled === undefined ? null : shownLevel(modelled, display);
      }),
    ]),
  };
}

/** What was fitted in every test, and how it came out. */
export function testsTable(tests: readonly HindcastTest[], display: LevelDisplay, words: Words): FigureTable {
  const label = (
    key: 'test' | 'scored' | 'amount' | 'perDegree' | 'rmse' | 'bias' | 'againstHeld' | 'againstLine' | 'verdict',
  ) => words(`hindcast.table.${key}`);
  const text = (key: 'test' | 'scored' | 'verdict'): Column => ({
    key,
    label: label(key),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const number = (
    key: 'amount' | 'perDegree' | 'rmse' | 'againstHeld' | 'againstLine',
    unit: string | null,
    decimals: number,
  ): Column => ({
    key,
    label: label(key),
    unit,
    format: 'number',
    decimals,
  });
  return {
    id: 'tests',
    caption: words('hindcast.table.tests'),
    columns: [
      text('test'),
      text('scored'),
      number('amount', 'm/yr', 3),
      number('perDegree', 'm/yr/°C', 3),
      number('rmse', display.units, 2),
      { key: 'bias', label: label('bias'), unit: display.units, format: 'signed', decimals: 2 },
      number('againstHeld', null, 2),
      number('againstLine', null, 2),
      text('verdict'),
    ],
    rows: tests.map((test): Cell[] => {
      const { period, fitted } = test;
      const score = scoreOf(test);
      const years = fittedYears(test);
      const scoredFrom = test.unseen === null ? period.firstYear + 1 : period.trainedTo + 1;
      return [
        period.heldPerDegree === null ? years : words('hindcast.table.isHeld', { years }),
        formatYears(scoredFrom, period.lastYear),
        fitted.metresPerYear,
        fitted.perDegree,
        lengthIn(display.units, score.rmseMetres),
        lengthIn(display.units, score.biasMetres),
        score.againstHeld,
        score.againstLine,
        words(`hindcast.verdicts.${verdictOf(test)}`),
      ];
    }),
  };
}
