import type { Corridor, TradeFigure } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import type { Cell, Column, FigureTable } from '../table';
import type { CorridorRow, RouteCrossing } from './corridor-rows';

type NameOf = (portId: string) => string;

/** Every route: its ports, what it carries today and in the year looked at, and when its weakest ports are crossed. */
export function corridorsTable(rows: readonly CorridorRow[], year: number, nameOf: NameOf, words: Words): FigureTable {
  const plain = { unit: null, decimals: 0 } as const;
  const text = (key: 'route' | 'group' | 'ports' | 'unknown' | 'bound'): Column => ({
    key,
    label: words(`corridors.table.${key}`),
    format: 'text',
    ...plain,
  });
  const load = (key: 'today' | 'low' | 'median' | 'high'): Column => ({
    key,
    label: words(`corridors.table.${key}`, { year: String(year) }),
    unit: '%',
    format: 'number',
    decimals: 0,
  });
  const crossing = (threshold: 'quarter' | 'half'): readonly Column[] => {
    const label = (key: 'weakest' | 'passed' | 'p05' | 'p50' | 'p95') =>
      words(`corridors.table.${key}`, { threshold: words(`corridors.levels.${threshold}`) });
    return [
      { key: `${threshold}-weakest`, label: label('weakest'), format: 'text', ...plain },
      ...(['passed', 'p05', 'p50', 'p95'] as const).map(
        (key): Column => ({ key: `${threshold}-${key}`, label: label(key), format: 'year', ...plain }),
      ),
    ];
  };
  const crossingCells = (of: RouteCrossing | null): readonly Cell[] => {
    if (of === null) return [null, null, null, null, null];
    const { assetId, passedYear, first } = of.row;
    return [nameOf(assetId), passedYear, first?.p05 ?? null, first?.p50 ?? null, first?.p95 ?? null];
  };
  const percent = (share: number | null | undefined): Cell => (share == null ? null : share * 100);
  return {
    id: 'corridors',
    caption: words('corridors.table.caption'),
    columns: [
      text('route'),
      text('group'),
      text('ports'),
      text('unknown'),
      text('bound'),
      load('today'),
      load('low'),
      load('median'),
      load('high'),
      ...crossing('quarter'),
      ...crossing('half'),
    ],
    rows: rows.map(({ corridor, unknownPortIds, today, later, quarter, half }) => [
      corridor.name,
      words(`corridors.groups.${corridor.group}`),
      corridor.portIds.map(nameOf).join('; '),
      unknownPortIds.length === 0 ? null : unknownPortIds.map(nameOf).join('; '),
      quarter === null ? null : words(`corridors.table.${unknownPortIds.length > 0 ? 'noLater' : 'exact'}`),
      percent(today),
      percent(later?.p05),
      percent(later?.p50),
      percent(later?.p95),
      ...crossingCells(quarter),
      ...crossingCells(half),
    ]),
  };
}

/** All figures on trade that belong to a group of routes: counted, expected and planned, with period and note. */
export function tradeTable(
  trade: readonly TradeFigure[],
  groups: readonly Corridor['group'][],
  words: Words,
): FigureTable {
  const text = (key: 'group' | 'item' | 'period' | 'unit' | 'kind' | 'note'): Column => ({
    key,
    label: words(`corridors.table.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const value: Column = {
    key: 'value',
    label: words('corridors.table.value'),
    unit: null,
    format: 'number',
    decimals: 3,
  };
  return {
    id: 'trade',
    caption: words('corridors.table.scale'),
    columns: [text('group'), text('item'), text('period'), value, text('unit'), text('kind'), text('note')],
    rows: trade.flatMap((figure) => {
      const { group, item, period, kind, note } = figure;
      if (group === null || !groups.includes(group)) return [];
      const of = words(`corridors.groups.${group}`);
      return [[of, item, period, figure.value, figure.unit, words(`corridors.table.${kind}`), note]];
    }),
  };
}
