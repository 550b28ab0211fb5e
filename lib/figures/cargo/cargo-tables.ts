import type { Port } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { decimalsIn, lengthIn, type Units } from '@/lib/words/format-level';
import { shortPortName } from '../ports/port-names';
import type { Cell, Column, FigureTable } from '../table';
import type { BerthLoad } from './berth-load';
import { type CargoCurves, closeDomain, declines } from './cargo-curves';

/** Rows of the closely shown stretch: the stops of the crosshair, m below 2020. */
export const closeDeclines: readonly number[] = declines.filter((decline) => decline <= closeDomain[1]);

/** The numbers plotted: closely, with the bands, over the whole stretch, and place by place today and in the year. */
export function cargoTables(
  curves: CargoCurves,
  loads: readonly BerthLoad[],
  year: number,
  ports: readonly Port[],
  units: Units,
  words: Words,
): readonly FigureTable[] {
  const nameOf = (portId: string) => shortPortName(portId, ports, words);
  const fall: Column = {
    key: 'fall',
    label: words('cargo.table.fall'),
    unit: units,
    format: 'number',
    decimals: decimalsIn(units, 2),
  };
  const share = (key: string, label: string): Column => ({ key, label, unit: '%', format: 'number', decimals: 0 });
  const rowsOf = (lines: readonly (readonly number[])[], stops: readonly number[]) =>
    stops.map((decline): readonly Cell[] => {
      const i = Math.round(decline * 10);
      return [lengthIn(units, decline), ...lines.map((line) => 100 * (line[i] ?? Number.NaN))];
    });
  const firsts = {
    columns: [fall, ...curves.ports.map(({ portId }) => share(portId, nameOf(portId)))],
    lines: curves.ports.map(({ share: of }) => of.best),
  };
  const beside = curves.beside.map(({ rule }) =>
    share(
      `${rule.portId}-${rule.ruleId}`,
      words('cargo.table.besideName', { name: nameOf(rule.portId), bed: rule.label }),
    ),
  );
  const bands = curves.ports.flatMap(({ portId }) =>
    (['low', 'high'] as const).map((end) =>
      share(`${portId}-${end}`, words(`cargo.table.${end}`, { name: nameOf(portId) })),
    ),
  );
  return [
    {
      id: 'cargo',
      caption: words('cargo.table.close'),
      columns: firsts.columns,
      rows: rowsOf(firsts.lines, closeDeclines),
    },
    placesTable(loads, year, nameOf, units, words),
    {
      id: 'cargo-bands',
      caption: words('cargo.table.bands'),
      columns: [fall, ...bands, ...beside],
      rows: rowsOf(
        [...curves.ports.flatMap(({ share: of }) => [of.low, of.high]), ...curves.beside.map(({ best }) => best)],
        closeDeclines,
      ),
    },
    {
      id: 'cargo-whole',
      caption: words('cargo.table.whole'),
      columns: firsts.columns,
      rows: rowsOf(
        firsts.lines,
        declines.filter((_, i) => i % 5 === 0),
      ),
    },
  ];
}

function placesTable(
  loads: readonly BerthLoad[],
  year: number,
  nameOf: (portId: string) => string,
  units: Units,
  words: Words,
): FigureTable {
  const at = { year: String(year) };
  const text = (key: 'place' | 'bed' | 'ship'): Column => ({
    key,
    label: words(`cargo.table.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const share = (key: 'today' | 'todayLow' | 'todayHigh' | 'ahead' | 'aheadLow' | 'aheadHigh'): Column => ({
    key,
    label: words(`cargo.table.${key}`, at),
    unit: '%',
    format: 'number',
    decimals: 0,
  });
  const margin: Column = {
    key: 'margin',
    label: words('cargo.table.margin'),
    unit: units,
    format: 'number',
    decimals: decimalsIn(units, 2),
  };
  const percent = (value: number | undefined) => (value === undefined ? null : 100 * value);
  return {
    id: 'cargo-places',
    caption: words('cargo.table.places'),
    columns: [
      text('place'),
      text('bed'),
      text('ship'),
      margin,
      ...(['todayLow', 'today', 'todayHigh', 'aheadLow', 'ahead', 'aheadHigh'] as const).map(share),
    ],
    rows: loads.map(({ portId, berth, today, ahead }): readonly Cell[] => [
      nameOf(portId),
      berth.rule.label,
      berth.ship.name,
      lengthIn(units, berth.rule.uncertaintyMetres),
      ...[today.low, today.best, today.high, ahead?.low, ahead?.best, ahead?.high].map(percent),
    ]),
  };
}
