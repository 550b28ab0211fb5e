import type { Words } from '@/lib/words/catalogue';
import { measureText } from '@/lib/words/measure';
import type { Breadth } from '../frame';
import type { TypeScale } from '../type-scale';
import { loadInWords } from './corridor-loads';
import { namesWidth } from './corridor-names';
import type { CorridorRow } from './corridor-rows';
import type { Arrangement, CorridorColumns } from './corridors-layout';

/** Widths that hold for every scenario: of names whichever port is the weakest, and of numbers as wide as they come. */
export function columnsOf(
  rows: readonly CorridorRow[],
  arrangement: Arrangement,
  breadth: Breadth,
  nameOf: (portId: string) => string,
  type: TypeScale,
  words: Words,
): { readonly columns: CorridorColumns; readonly weakestX: number } {
  const small = (text: string) => measureText(text, type.small);
  const names = namesWidth(rows, nameOf, arrangement === 'table', type, words);
  const strong = { ...type.strong, size: type.small.size };
  const ports = rows.flatMap(({ corridor }) => corridor.portIds.map((id) => measureText(nameOf(id), strong)));
  const weakestX = names + type.label.size * 0.9;
  const yearName = small(words(`corridors.${breadth === 'wide' ? 'levels' : 'shortLevels'}.quarter`));
  const loads = {
    loadNames: Math.max(small(words('corridors.today')), small('2088')),
    loadTexts: small(loadInWords({ p05: 0.18, p50: 0.88, p95: 1 }, words)),
  };
  const none = { loadNames: 0, track: 0, loadTexts: 0, yearNames: 0 };
  const size = type.label.size;
  const columns: { readonly [A in Arrangement]: CorridorColumns } = {
    table: { names, ...loads, track: size * (breadth === 'wide' ? 9 : 5.5), yearNames: yearName },
    line: { ...none, names: weakestX + Math.max(...ports), ...loads, loadNames: 0, track: size * 5 },
    stacked: { ...none, names, ...loads, track: size * 17, yearNames: Math.max(loads.loadNames, yearName) },
    years: { ...none, names },
  };
  return { columns: columns[arrangement], weakestX };
}
