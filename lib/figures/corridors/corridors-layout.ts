import { scaleLinear } from 'd3-scale';
import type { Corridor } from '@/lib/domain/port';
import type { LedgerEntry } from '../ledger/ledger-block';
import { type LedgerPlot, ledgerWindow, type PlacedEntry } from '../ledger/ledger-layout';
import { yearsAxis } from '../ledger/years-axis';
import { midYear } from '../level/level-inputs';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';

/**
 * How routes are set. `table`: two lines each, names, bars of loads and years side by side. `line`: one line each.
 * `stacked`: one under the other, for phones. `years`: name and years alone, for a printed column.
 */
export type Arrangement = 'table' | 'line' | 'stacked' | 'years';

/** Widths of the columns, px; what an arrangement does not show is 0. */
export type CorridorColumns = {
  readonly names: number;
  /** Names at the bars of loads, the bars, and the text behind them. */
  readonly loadNames: number;
  readonly track: number;
  readonly loadTexts: number;
  /** Names of the levels at the years. */
  readonly yearNames: number;
};

/** A route with the heights of its lines, px: names, loads (today, then the year looked at), and years. */
export type PlacedRoute = {
  readonly routeId: string;
  readonly nameY: number;
  readonly portsY: number;
  readonly loadYs: readonly number[];
};

export type CorridorsLayout = {
  readonly groups: readonly { readonly group: Corridor['group']; readonly y: number; readonly lineY: number | null }[];
  readonly routes: readonly PlacedRoute[];
  /** Where bars of loads stand, and the right edge of their texts. */
  readonly load: { readonly nameX: number; readonly area: Area; readonly textX: number };
  readonly yearNamesX: number;
  /** As of a ledger, whose marks and labels serve. */
  readonly years: LedgerPlot;
  readonly pitch: number;
};

/** Lines of a group's heading, of a route, and of the gap after it; then the lines on which its parts stand. */
const shapes = {
  table: { heading: 1.7, route: 2, gap: 0.55, name: 0, ports: 1, loads: [0, 1], years: [0, 1] },
  line: { heading: 1.3, route: 1, gap: 0, name: 0, ports: 0, loads: [0], years: [0] },
  stacked: { heading: 1.75, route: 4, gap: 0.3, name: -0.06, ports: 1, loads: [2], years: [3] },
  years: { heading: 0, route: 1, gap: 0, name: 0, ports: 0, loads: [], years: [0] },
} as const;

/** A route as the layout takes it: the entries of its years, none where no port is known. */
export type RouteEntries = { readonly corridor: Corridor; readonly entries: readonly LedgerEntry[] };

/** Lines that routes take. */
export function corridorLines(routes: readonly RouteEntries[], arrangement: Arrangement): number {
  const { heading, route, gap } = shapes[arrangement];
  return new Set(routes.map(({ corridor }) => corridor.group)).size * heading + routes.length * (route + gap);
}

/** Height of the heads of columns, and of the years under the plot, px. */
export function corridorMargins(
  arrangement: Arrangement,
  type: TypeScale,
): { readonly head: number; readonly foot: number } {
  return { head: arrangement === 'table' ? type.small.size * 1.5 : 0, foot: type.tick.size * 1.7 };
}

/** Set routes group by group, from the top. */
export function layOutCorridors(
  routes: readonly RouteEntries[],
  body: Area,
  arrangement: Arrangement,
  columns: CorridorColumns,
  type: TypeScale,
): CorridorsLayout {
  const shape = shapes[arrangement];
  const { head, foot } = corridorMargins(arrangement, type);
  const top = body.y + head;
  const height = body.height - head - foot;
  const pitch = height / corridorLines(routes, arrangement);
  const gap = type.label.size * 0.8;
  const isStacked = arrangement === 'stacked';
  const nameX = isStacked ? 0 : columns.names + gap;
  const trackX = nameX + columns.loadNames + (columns.loadNames > 0 ? gap * 0.6 : 0);
  const loadEnd = trackX + columns.track + columns.loadTexts + (columns.track > 0 ? gap * 0.6 : 0);
  const yearNamesX = isStacked ? 0 : loadEnd + (columns.loadTexts > 0 ? gap * 1.4 : 0);
  const left = yearNamesX + columns.yearNames + (columns.yearNames > 0 ? gap * 0.8 : 0);
  const area: Area = { x: left, y: top, width: body.width - left - type.tick.size * 1.2, height };
  const axis = yearsAxis(ledgerWindow, area.width, type);
  const scale = scaleLinear(axis.domain, [area.x, area.x + area.width]);
  const groups: CorridorsLayout['groups'][number][] = [];
  const placed: PlacedRoute[] = [];
  const entries: PlacedEntry[] = [];
  let y = top;
  for (const { corridor, entries: own } of routes) {
    if (corridor.group !== groups.at(-1)?.group && shape.heading > 0) {
      const lineY = groups.length === 0 ? null : Math.round(y + pitch * 0.1) + 0.5;
      groups.push({ group: corridor.group, y: y + pitch * (shape.heading - 0.7), lineY });
      y += shape.heading * pitch;
    }
    const at = (line: number) => y + (line + 0.5) * pitch;
    placed.push({
      routeId: corridor.id,
      nameY: at(shape.name),
      portsY: at(shape.ports),
      loadYs: shape.loads.map(at),
    });
    for (const [i, entry] of own.entries()) {
      const line = shape.years[i];
      if (line !== undefined) entries.push({ entry, isBeside: false, y: at(line) });
    }
    y += (shape.route + shape.gap) * pitch;
  }
  return {
    groups,
    routes: placed,
    load: { nameX, area: { x: trackX, y: top, width: columns.track, height }, textX: loadEnd },
    yearNamesX,
    years: { area, axis, x: (year) => scale(midYear(year)), pitch, entries },
    pitch,
  };
}
