import { wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import type { Words } from '@/lib/words/catalogue';
import { type LevelDisplay, lengthIn, shownLevel } from '@/lib/words/format-level';
import type { Cell, Column, FigureTable } from '../table';
import type { StatesAtDecline } from './states-by-decline';
import type { StatesInYear } from './states-by-year';
import type { StatesMoment } from './states-text';

const number = (key: string, label: string, unit: string | null, decimals: number): Column => ({
  key,
  label,
  unit,
  format: 'number',
  decimals,
});

/** The shares of sites by year, in percent: at measured levels the best value with the ends of the bands; then the runs. */
export function statesByYearTable(record: readonly StatesInYear[], moment: StatesMoment, words: Words): FigureTable {
  const columns = wetlandEvents.flatMap((event) => {
    const name = words(`wetlands.events.${event}`);
    return (['low', 'share', 'high'] as const).map((part) =>
      number(`${event}_${part}`, words(`siteStates.table.${part}`, { event: name }), '%', 1),
    );
  });
  const observed = record.map(({ year, shares }): Cell[] => [
    year,
    words('siteStates.table.measured'),
    ...wetlandEvents.flatMap((event) => {
      const { low, best, high } = shares[event];
      return [low, best, high].map((share) => (share === null ? null : share * 100));
    }),
  ]);
  const last = record.at(-1)?.year ?? 0;
  const ahead = moment.years.flatMap((year, i): Cell[][] =>
    year <= last
      ? []
      : [
          [
            year,
            words('siteStates.table.runs'),
            ...wetlandEvents.flatMap((event) => {
              const shares = moment.shares[event];
              return shares === null
                ? [null, null, null]
                : [shares.p05, shares.mean, shares.p95].map((of) => (of[i] ?? 0) * 100);
            }),
          ],
        ],
  );
  return {
    id: 'by-year',
    caption: words('siteStates.table.byYear'),
    columns: [
      { key: 'year', label: words('siteStates.table.year'), unit: null, format: 'year', decimals: 0 },
      { key: 'basis', label: words('siteStates.table.basis'), unit: null, format: 'text', decimals: 0 },
      ...columns,
    ],
    rows: [...observed, ...ahead],
  };
}

/** The shares of sites by fall below 2020, in percent: at the best values, and at the ends of the bands. */
export function statesByDeclineTable(
  curve: readonly StatesAtDecline[],
  display: LevelDisplay,
  words: Words,
): FigureTable {
  return {
    id: 'by-decline',
    caption: words('siteStates.table.byDecline'),
    columns: [
      number('decline', words('siteStates.table.decline'), display.units, 2),
      { ...number('level', words('siteStates.table.level'), display.units, 2), format: 'level' },
      ...wetlandEvents.flatMap((event) => {
        const name = words(`wetlands.events.${event}`);
        return (['low', 'best', 'high'] as const).map((part) =>
          number(`${event}_${part}`, words(`siteStates.table.${part}`, { event: name }), '%', 1),
        );
      }),
    ],
    rows: curve.map(({ declineMetres, levelMetres, shares }) => [
      lengthIn(display.units, declineMetres),
      shownLevel(levelMetres, display),
      ...wetlandEvents.flatMap((event) => {
        const { low, best, high } = shares[event];
        return [low, best, high].map((share) => (share === null ? null : share * 100));
      }),
    ]),
  };
}
