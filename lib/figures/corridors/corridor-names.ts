import type { Corridor, TradeFigure } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { measureText } from '@/lib/words/measure';
import type { PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import type { CorridorRow } from './corridor-rows';

type Part = Pick<PlacedText, 'text' | 'style' | 'paint'>;
type NameOf = (portId: string) => string;

/** The figures on trade that stand beside the name of a group: whole routes, counted. */
const scaleIds = {
  'Middle Corridor': 'titr-2025',
  'North–South Corridor': 'instc-2024',
  'Kazakh oil': 'kazakh-oil-2023',
} as const satisfies Record<Corridor['group'], string>;

/** Say how large the trade behind a group is, with year and source; null where the table lacks the figure. */
export function scaleInWords(
  group: Corridor['group'],
  trade: readonly TradeFigure[],
  length: 'scale' | 'shortScale',
  words: Words,
): string | null {
  const id = scaleIds[group];
  const found = trade.find((figure) => figure.id === id);
  if (found === undefined) return null;
  const value = formatNumber(found.value, Number.isInteger(found.value) ? 0 : 1);
  return words(`corridors.${length}.${id}`, { value, period: found.period ?? '' });
}

/** The ports of a route in small type: the weakest coloured, those of unknown depth faint and with a question mark. */
export function portParts(row: CorridorRow, nameOf: NameOf, type: TypeScale, words: Words): readonly Part[] {
  const strong = { ...type.strong, size: type.small.size };
  return row.corridor.portIds.flatMap((portId, i): Part[] => {
    const isUnknown = row.unknownPortIds.includes(portId);
    const name = isUnknown ? words('corridors.unknownPort', { port: nameOf(portId) }) : nameOf(portId);
    const part: Part =
      portId === row.weakestPortId
        ? { text: name, style: strong, paint: 'ports' }
        : { text: name, style: type.small, paint: 'soft' };
    return i === 0 ? [part] : [{ text: words('corridors.separator'), style: type.small, paint: 'soft' }, part];
  });
}

/** Space between the parts of a line, px. */
function partGap(type: TypeScale): number {
  return type.small.size * 0.34;
}

/** Room for the names of routes and of their ports, whichever of them is the weakest, px. */
export function namesWidth(
  rows: readonly CorridorRow[],
  nameOf: NameOf,
  withPorts: boolean,
  type: TypeScale,
  words: Words,
): number {
  const strong = { ...type.strong, size: type.small.size };
  const widths = rows.flatMap(({ corridor }) => {
    const ports = corridor.portIds.map((id) =>
      measureText(words('corridors.unknownPort', { port: nameOf(id) }), strong),
    );
    const between = measureText(words('corridors.separator'), type.small) + 2 * partGap(type);
    const line = ports.reduce((sum, width) => sum + width, (ports.length - 1) * between);
    return [measureText(corridor.name, withPorts ? type.strong : type.label), ...(withPorts ? [line] : [])];
  });
  return Math.max(...widths);
}

/** Set parts one after the other. */
export function setParts(parts: readonly Part[], x: number, y: number, type: TypeScale): readonly PlacedText[] {
  let at = x;
  return parts.map((part): PlacedText => {
    const label: PlacedText = { ...part, x: at, y, anchor: 'start', halo: true };
    at += measureText(part.text, part.style) + partGap(type);
    return label;
  });
}
