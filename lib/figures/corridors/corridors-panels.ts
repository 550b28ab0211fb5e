import type { TradeFigure } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { ellipsise } from '@/lib/words/ellipsise';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, LeaderLayer, PlacedText } from '../layer';
import { crossingLabels } from '../ledger/crossing-labels';
import { crossingMarks } from '../ledger/crossing-marks';
import type { BarsPanel } from '../panel';
import type { TypeScale } from '../type-scale';
import { portParts, scaleInWords, setParts } from './corridor-names';
import type { CorridorRow } from './corridor-rows';
import type { Arrangement, CorridorsLayout } from './corridors-layout';

/** What the names and years of routes are drawn with. */
export type CorridorsRoom = {
  readonly arrangement: Arrangement;
  readonly layout: CorridorsLayout;
  readonly trade: readonly TradeFigure[];
  readonly nameOf: (portId: string) => string;
  /** Left edge of the weakest ports where they have a column of their own, px. */
  readonly weakestX: number;
  readonly width: number;
  readonly lastYear: number;
  readonly type: TypeScale;
  readonly words: Words;
};

/** The years of routes: groups with the size of their trade, names, ports with the weakest coloured, and crossings. */
export function yearsPanel(rows: readonly CorridorRow[], room: CorridorsRoom): BarsPanel {
  const { layout, lastYear, type, words } = room;
  const { area, axis, entries } = layout.years;
  const drop = type.label.size * 0.34;
  const levels = entries.flatMap(({ entry, y }): PlacedText[] =>
    entry.name === ''
      ? []
      : [{ text: entry.name, x: layout.yearNamesX, y: y + drop, anchor: 'start', style: type.small, paint: 'soft' }],
  );
  return {
    kind: 'bars',
    id: 'years',
    area,
    x: axis,
    rows: { labels: [''], labelsAt: 'left', style: type.label },
    layers: [
      ...groupNames(room),
      { kind: 'label', id: 'routes', role: 'context', labels: routeNames(rows, room) },
      { kind: 'label', id: 'levels', role: 'context', labels: [...levels, ...unknownRoutes(rows, room)] },
      ...crossingMarks(layout.years, 'ports', lastYear),
      crossingLabels(layout.years, 'ports', lastYear, type, words),
    ],
  };
}

function groupNames({
  arrangement,
  layout,
  trade,
  width,
  type,
  words,
}: CorridorsRoom): readonly [LeaderLayer, LabelLayer] {
  const labels = layout.groups.flatMap(({ group, y }): PlacedText[] => {
    const name: PlacedText = {
      text: words(`corridors.groups.${group}`),
      x: 0,
      y: y + type.label.size * 0.34,
      anchor: 'start',
      style: type.strong,
      paint: 'soft',
      halo: true,
    };
    const x = measureText(name.text, name.style) + type.label.size * 0.7;
    const length = arrangement === 'stacked' ? 'shortScale' : 'scale';
    const scale = scaleInWords(group, trade, length, words);
    const text = scale === null ? '' : ellipsise(scale, type.small, width - x);
    return text === '' ? [name] : [name, { ...name, text, x, style: type.small }];
  });
  const lines = layout.groups.flatMap(({ lineY }) =>
    lineY === null ? [] : [{ x1: 0, x2: width, y1: lineY, y2: lineY }],
  );
  return [
    { kind: 'leader', id: 'group-lines', role: 'context', lines, paint: 'rule' },
    { kind: 'label', id: 'groups', role: 'context', labels },
  ];
}

/** Say where nothing is known of a route; in a line of its own the words stand in the place of its weakest port. */
function unknownRoutes(rows: readonly CorridorRow[], room: CorridorsRoom): readonly PlacedText[] {
  const { arrangement, layout, type, words } = room;
  const unknown = rows.filter(({ quarter }) => quarter === null).map(({ corridor }) => corridor.id);
  return layout.routes.flatMap(({ routeId, nameY, loadYs }): PlacedText[] => {
    if (arrangement === 'line' || !unknown.includes(routeId)) return [];
    const y = (loadYs[0] ?? nameY) + type.label.size * 0.34;
    const text = words('corridors.unknown');
    return [{ text, x: layout.load.nameX, y, anchor: 'start', style: type.small, paint: 'soft', halo: true }];
  });
}

function routeNames(rows: readonly CorridorRow[], room: CorridorsRoom): readonly PlacedText[] {
  const { arrangement, layout, nameOf, weakestX, type, words } = room;
  const hasPorts = arrangement === 'table' || arrangement === 'stacked';
  const drop = type.label.size * 0.34;
  return layout.routes.flatMap(({ routeId, nameY, portsY }): readonly PlacedText[] => {
    const row = rows.find(({ corridor }) => corridor.id === routeId);
    if (row === undefined) return [];
    const name: PlacedText = {
      text: row.corridor.name,
      x: 0,
      y: nameY + drop,
      anchor: 'start',
      style: hasPorts ? type.strong : type.label,
      paint: 'ink',
      halo: true,
    };
    if (hasPorts) return [name, ...setParts(portParts(row, nameOf, type, words), 0, portsY + drop, type)];
    if (arrangement === 'years') return [name];
    const isKnown = row.weakestPortId !== null;
    const weakest: PlacedText = {
      ...name,
      text: row.weakestPortId === null ? words('corridors.unknown') : nameOf(row.weakestPortId),
      x: weakestX,
      style: isKnown ? { ...type.strong, size: type.small.size } : type.small,
      paint: isKnown ? 'ports' : 'soft',
    };
    return [name, weakest];
  });
}
