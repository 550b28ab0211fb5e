import type { Words } from '@/lib/words/catalogue';
import type { Breadth } from '../frame';
import type { LedgerEntry } from '../ledger/ledger-block';
import type { CorridorRow, RouteCrossing } from './corridor-rows';
import type { Arrangement, RouteEntries } from './corridors-layout';

/**
 * Give the routes that an arrangement draws with the entries of their years. A printed column has room for one route at
 * each port; names of levels are short where there is little room.
 */
export function routeEntries(
  rows: readonly CorridorRow[],
  arrangement: Arrangement,
  breadth: Breadth,
  words: Words,
): readonly RouteEntries[] {
  const drawn = arrangement === 'years' ? rows.filter(isFirstAtItsPort) : rows;
  return drawn.map(({ corridor, unknownPortIds, quarter, half }) => {
    const entry = (key: 'quarter' | 'half', of: RouteCrossing | null): readonly LedgerEntry[] => {
      if (of === null) return [];
      const isNamed = arrangement === 'table' || arrangement === 'stacked';
      const name = isNamed ? words(`corridors.${breadth === 'wide' ? 'levels' : 'shortLevels'}.${key}`) : '';
      return [{ id: `${corridor.id}/${key}`, name, ...of, isUpperBound: unknownPortIds.length > 0 }];
    };
    return {
      corridor,
      entries: [...entry('quarter', quarter), ...(arrangement === 'table' ? entry('half', half) : [])],
    };
  });
}

function isFirstAtItsPort({ weakestPortId }: CorridorRow, i: number, rows: readonly CorridorRow[]): boolean {
  return weakestPortId !== null && rows.findIndex((row) => row.weakestPortId === weakestPortId) === i;
}
