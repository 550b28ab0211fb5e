import type { Port } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { decimalsIn, lengthIn, type Units } from '@/lib/words/format-level';
import { shortPortName } from '../ports/port-names';
import type { Cell, Column, FigureTable } from '../table';
import type { StateStep } from './decline-states';
import type { YearStates } from './year-states';

const states = ['full', 'part', 'cut off'] as const;

/** The numbers plotted: counts by fall, averages by year with the ends of 9 in 10 runs, chances place by place. */
export function portStatesTables(
  steps: readonly StateStep[],
  ofYears: YearStates,
  year: number,
  unknown: number,
  ports: readonly Port[],
  units: Units,
  words: Words,
): readonly FigureTable[] {
  const count = (key: 'full' | 'part' | 'cut off' | 'unknown' | 'low' | 'high', decimals: number): Column => ({
    key,
    label: words(`portStates.table.${key}`),
    unit: null,
    format: 'number',
    decimals,
  });
  const fall: Column = {
    key: 'fall',
    label: words('portStates.table.fall'),
    unit: units,
    format: 'number',
    decimals: decimalsIn(units, 2),
  };
  const text = (key: 'place' | 'ship'): Column => ({
    key,
    label: words(`portStates.table.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const chance = (key: (typeof states)[number]): Column => ({ ...count(key, 0), unit: '%' });
  const { years, expected, cutOffLow, cutOffHigh } = ofYears;
  const row = Math.max(0, years.indexOf(year));
  return [
    {
      id: 'decline',
      caption: words('portStates.table.decline'),
      columns: [fall, ...states.map((state) => count(state, 0)), count('unknown', 0)],
      rows: steps.map((step): readonly Cell[] => [
        lengthIn(units, step.from),
        ...states.map((state) => step[state]),
        unknown,
      ]),
    },
    {
      id: 'years',
      caption: words('portStates.table.years'),
      columns: [
        { key: 'year', label: words('portStates.table.year'), unit: null, format: 'year', decimals: 0 },
        ...states.map((state) => count(state, 1)),
        count('low', 0),
        count('high', 0),
        count('unknown', 0),
      ],
      rows: years.map((of, i): readonly Cell[] => [
        of,
        ...states.map((state) => expected[state][i] ?? null),
        cutOffLow[i] ?? null,
        cutOffHigh[i] ?? null,
        unknown,
      ]),
    },
    {
      id: 'places',
      caption: words('portStates.table.places'),
      columns: [text('place'), text('ship'), ...states.map(chance)],
      rows: ofYears.ports.map(({ portId, berth, probability }): readonly Cell[] => [
        shortPortName(portId, ports, words),
        berth?.ship.name ?? null,
        ...states.map((state) => 100 * (probability[state][row] ?? 0)),
      ]),
    },
  ];
}
