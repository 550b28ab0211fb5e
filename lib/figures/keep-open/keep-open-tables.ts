import type { Port, PortReport } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { decimalsIn, lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { shortPortName } from '../ports/port-names';
import type { Cell, Column, FigureTable } from '../table';
import { distanceIn } from './keep-open-axes';
import { declines, type Effort, type KeepOpenCurves, leastChannelKm } from './keep-open-curves';

/** Falls that are written and that the crosshair stops at, m below 2020: every half metre. */
export const writtenDeclines: readonly number[] = declines.filter((_, i) => i % 5 === 0);

/** The numbers plotted, full loads and three quarters, and the reports that give them scale. */
export function keepOpenTables(
  { ports }: KeepOpenCurves,
  list: readonly Port[],
  units: Units,
  words: Words,
): readonly FigureTable[] {
  const fall: Column = {
    key: 'fall',
    label: words('keepOpen.table.fall'),
    unit: units,
    format: 'number',
    decimals: decimalsIn(units, 1),
  };
  const miles = units === 'm' ? 'km' : 'mi';
  const table = (
    id: string,
    caption: string,
    unit: string,
    decimals: number,
    cellOf: (port: KeepOpenCurves['ports'][number], i: number) => Cell,
  ): FigureTable => ({
    id,
    caption,
    columns: [
      fall,
      ...ports.map(
        ({ portId }): Column => ({
          key: portId,
          label: shortPortName(portId, list, words),
          unit,
          format: 'number',
          decimals,
        }),
      ),
    ],
    rows: writtenDeclines.map((decline) => {
      const i = Math.round(decline * 10);
      return [lengthIn(units, decline), ...ports.map((port) => cellOf(port, i))];
    }),
  });
  const dig = (effort: Effort, i: number): Cell => lengthIn(units, effort.digMetres[i] ?? 0);
  // A short channel is not resolved: its bound is written, not its number.
  const channel = (effort: Effort, i: number): Cell => {
    const km = effort.channelKm[i] ?? null;
    if (km === null) return null;
    return km < leastChannelKm ? `<${formatNumber(distanceIn(units, leastChannelKm))}` : distanceIn(units, km);
  };
  const digDecimals = decimalsIn(units, 2);
  return [
    table('dig', words('keepOpen.table.caption'), units, digDecimals, ({ full }, i) => dig(full, i)),
    table('channel', words('keepOpen.table.channel'), miles, 0, ({ full }, i) => channel(full, i)),
    table('dig-75', words('keepOpen.table.three'), units, digDecimals, ({ threeQuarters }, i) => dig(threeQuarters, i)),
    table('channel-75', words('keepOpen.table.channelThree'), miles, 0, ({ threeQuarters }, i) =>
      channel(threeQuarters, i),
    ),
  ];
}

/** The reports on dredging, plans, needs and cost, as printed. */
export function dredgingReports(reports: readonly PortReport[], list: readonly Port[], words: Words): FigureTable {
  const text = (key: 'place' | 'date' | 'kind' | 'metric' | 'value' | 'unit' | 'statement'): Column => ({
    key,
    label: words(`keepOpen.table.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const kinds = ['dredging', 'dredging plan', 'dredging need', 'cost'];
  return {
    id: 'reports',
    caption: words('keepOpen.table.reports'),
    columns: (['place', 'date', 'kind', 'metric', 'value', 'unit', 'statement'] as const).map(text),
    rows: reports
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ placeId, date, kind, metric, value, unit, statement }) => [
        shortPortName(placeId, list, words),
        date,
        kind,
        metric,
        value,
        unit,
        statement,
      ]),
  };
}
