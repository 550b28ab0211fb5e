import type { Words } from '@/lib/words/catalogue';
import { formatPercent } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { Layer, PlacedText, RangeItem } from '../layer';
import type { BarsPanel } from '../panel';
import type { TypeScale } from '../type-scale';
import type { CorridorRow, RouteLoad } from './corridor-rows';
import type { CorridorsLayout } from './corridors-layout';

/** Write a load with 9 in 10 runs: `26% (0–60%)`; alone where the year is observed. */
export function loadInWords({ p05, p50, p95 }: RouteLoad, words: Words): string {
  const share = formatPercent(p50);
  if (p05 === p95) return share;
  const range = `${formatRange(String(Math.round(p05 * 100)), String(Math.round(p95 * 100)))}%`;
  return words('corridors.share', { share, range });
}

/**
 * Draw what routes carry of a full ship, on a faint track from nothing to all: a bar for today (where there is room for
 * two lines), a box with the median for 9 in 10 runs in the year looked at (a bar where it is observed); texts behind.
 */
export function loadPanel(
  rows: readonly CorridorRow[],
  layout: CorridorsLayout,
  year: number,
  type: TypeScale,
  words: Words,
): BarsPanel {
  const { area, nameX, textX } = layout.load;
  const { pitch } = layout;
  const at = (y: number) => (y - area.y) / area.height - 0.5;
  const drop = type.label.size * 0.34;
  const small = { style: type.small, paint: 'soft' } as const;
  const lines = layout.routes.flatMap((route) => {
    const row = rows.find(({ corridor }) => corridor.id === route.routeId);
    if (row?.today == null || row.later === null) return [];
    const whole: RouteLoad = { p05: row.today, p50: row.today, p95: row.today };
    const [first, second] = route.loadYs;
    const then = { id: `${route.routeId}/then`, y: second ?? first ?? 0, load: row.later, isToday: false };
    return second === undefined || first === undefined
      ? [then]
      : [{ id: `${route.routeId}/today`, y: first, load: whole, isToday: true }, then];
  });
  const share = Math.min(pitch * 0.56, 9) / area.height;
  const cell = (id: string, paint: 'ink' | 'ports' | 'grid', opacity: number, isToday: boolean | null): Layer => ({
    kind: 'cell',
    id,
    role: isToday === null ? 'context' : 'model',
    cells: lines
      .filter((line) => isToday === null || (line.isToday === isToday && line.load.p05 === line.load.p95))
      .map(({ y, load }) => ({ row: at(y), from: 0, to: isToday === null ? 1 : load.p50, paint, opacity })),
    share,
  });
  const ranges = lines
    .filter(({ load }) => load.p05 !== load.p95)
    .map(
      ({ id, y, load }): RangeItem => ({
        id,
        form: 'box',
        at: at(y),
        low: load.p05,
        high: load.p95,
        central: load.p50,
        strong: true,
      }),
    );
  const isNamed = area.x - nameX > type.small.size;
  const names = (isNamed ? lines : []).map(
    ({ y, isToday }): PlacedText => ({
      text: isToday ? words('corridors.today') : String(year),
      x: nameX,
      y: y + drop,
      anchor: 'start',
      ...small,
    }),
  );
  const texts = lines.map(
    ({ y, load, isToday }): PlacedText => ({
      text: loadInWords(load, words),
      x: textX,
      y: y + drop,
      anchor: 'end',
      style: type.small,
      paint: isToday ? 'soft' : 'ink',
    }),
  );
  return {
    kind: 'bars',
    id: 'loads',
    area,
    x: { domain: [0, 1], ticks: [], grid: false, line: false, side: 'bottom', style: type.tick },
    rows: { labels: [''], labelsAt: 'left', style: type.label },
    layers: [
      cell('tracks', 'grid', 1, null),
      cell('loads-today', 'ink', 0.45, true),
      cell('loads-observed', 'ports', 0.45, false),
      {
        kind: 'range',
        id: 'load-ranges',
        role: 'model',
        along: 'x',
        items: ranges,
        paint: 'ports',
        thickness: Math.min(pitch * 0.56, 9),
      },
      { kind: 'label', id: 'load-names', role: 'model', labels: names },
      { kind: 'label', id: 'load-texts', role: 'model', labels: texts },
    ],
  };
}
