import { scaleLinear } from 'd3-scale';
import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay } from '@/lib/words/format-level';
import { wrapText } from '@/lib/words/wrap-text';
import { type Box, boxOf } from '../boxes';
import type { Layer, PlacedText, RangeItem } from '../layer';
import type { Area, Axis, CartesianPanel } from '../panel';
import { type LabelRequest, placeLabels } from '../place-labels';
import type { TypeScale } from '../type-scale';
import { rangeItem, type Study } from './studies';
import { studyWords } from './study-words';

/** How closely ranges stand, px: their thickness, from one to the next, and the gap between papers. */
const pitch = { thickness: 6, bar: 9, study: 22 } as const;

/** Width that the ranges of these studies take, px. */
export function stripWidth(studies: readonly Study[]): number {
  const bars = studies.reduce((sum, study) => sum + study.statements.length, 0);
  return bars * pitch.bar + (studies.length - 1) * pitch.study + pitch.bar;
}

/**
 * Set published ranges upright beside the end of a level figure, on its level axis: a group a paper, each with its name and the meaning of its range where there is room nearest to it.
 * `room` is the area up to the edge of the drawing, where names may stand.
 */
export function publishedStrip(
  studies: readonly Study[],
  area: Area,
  room: Area,
  y: Axis,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): CartesianPanel {
  const level = scaleLinear([y.domain[0], y.domain[1]], [area.y + area.height, area.y]);
  const { thickness } = pitch;
  const groups = groupsOf(studies);
  const items = groups.flatMap((group) => group.items);
  const px = (at: number) => area.x + at;
  const ends = (item: RangeItem) => {
    const levels = [item.low, item.high, item.central].filter((value) => value !== null).map((value) => level(value));
    const clamp = (value: number) => Math.min(area.y + area.height, Math.max(area.y, value));
    return { top: clamp(Math.min(...levels)), bottom: clamp(Math.max(...levels)) };
  };
  const beyond = items.flatMap((item) => beyondLabels(item, y, area, px(item.at), display, type));
  const heading: PlacedText = {
    text: words('level.published'),
    x: area.x - pitch.thickness / 2,
    y: room.y + type.strong.size,
    anchor: 'start',
    style: type.strong,
    paint: 'published',
  };
  // Single values of one paper are tied together, so that each is read with its name.
  const pairs = groups.flatMap(({ items: [first, ...rest] }) =>
    rest.flatMap((item) => {
      if (first?.central == null || item.central === null || item.form !== 'central') return [];
      return [{ x1: px(first.at), y1: level(first.central), x2: px(item.at), y2: level(item.central) }];
    }),
  );
  const obstacles: Box[] = [
    ...items.map((item) => ({ left: px(item.at) - thickness / 2, right: px(item.at) + thickness / 2, ...ends(item) })),
    ...[heading, ...beyond].map(boxOf),
    ...pairs.flatMap(alongLine),
  ];
  const requests: LabelRequest[] = groups.map((group) => {
    const extremes = group.items.map(ends);
    const top = Math.min(...extremes.map((end) => end.top));
    const bottom = Math.max(...extremes.map((end) => end.bottom));
    const left = px(group.items[0]?.at ?? 0) - thickness / 2;
    const right = px(group.items.at(-1)?.at ?? 0) + thickness / 2;
    return {
      id: group.study.id,
      places: placesAround({ left, right, top, bottom }, studyWords(group.study.id, words), type),
    };
  });
  const bounds = { left: room.x, right: room.x + room.width, top: room.y, bottom: area.y + area.height };
  const { placed } = placeLabels(requests, obstacles, bounds, 3);
  const layers: Layer[] = [
    { kind: 'leader', id: 'published-pairs', role: 'published', lines: pairs, paint: 'published' },
    { kind: 'range', id: 'published-ranges', role: 'published', along: 'y', items, paint: 'published', thickness },
    {
      kind: 'label',
      id: 'published-names',
      role: 'published',
      labels: [heading, ...[...placed.values()].flat(), ...beyond],
    },
  ];
  const x: Axis = { domain: [0, area.width], ticks: [], grid: false, line: false, side: 'hidden', style: type.tick };
  return { kind: 'cartesian', id: 'published', area, x, y: { ...y, side: 'hidden', grid: false }, layers };
}

type Group = { readonly study: Study; readonly items: readonly RangeItem[] };

function groupsOf(studies: readonly Study[]): readonly Group[] {
  let at = pitch.bar / 2;
  return studies.map((study) => {
    const items = study.statements.map((placed, i) => {
      const item = rangeItem(placed, at, study.statements.length > 1 && i >= study.statements.length / 2);
      at += pitch.bar;
      return item;
    });
    at += pitch.study;
    return { study, items };
  });
}

/** A line as a chain of small boxes. */
function alongLine({ x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }): Box[] {
  return Array.from({ length: 16 }, (_, i) => {
    const [x, y] = [x1 + ((x2 - x1) * i) / 15, y1 + ((y2 - y1) * i) / 15];
    return { left: x - 1, right: x + 1, top: y - 6, bottom: y + 6 };
  });
}

/** An end beyond the axis is an arrow; its number stands beside the tip. */
function beyondLabels(
  item: RangeItem,
  y: Axis,
  area: Area,
  x: number,
  display: LevelDisplay,
  type: TypeScale,
): readonly PlacedText[] {
  const [low, high] = y.domain;
  const base = { style: type.small, paint: 'published', anchor: 'middle' } as const;
  const text = (value: number) => formatLevelNumber(value, display, 1);
  return [
    ...(item.low !== null && item.low < low
      ? [{ ...base, text: text(item.low), x, y: area.y + area.height + 11 }]
      : []),
    ...(item.high !== null && item.high > high ? [{ ...base, text: text(item.high), x, y: area.y - 4 }] : []),
  ];
}

/**
 * Places for a name and its meaning around the bars of its paper: above and below, then ever farther away;
 * on one line each, or broken to be narrow where bars stand close.
 */
function placesAround(
  bars: Box,
  lines: { readonly name: string; readonly meaning: string },
  type: TypeScale,
): readonly PlacedText[][] {
  const leading = type.small.size * 1.2;
  const set = (width: number) => {
    const rows = [
      ...wrapText(lines.name, type.strong, width).map((text) => ({
        text,
        style: type.strong,
        paint: 'published' as const,
      })),
      ...wrapText(lines.meaning, type.small, width).map((text) => ({
        text,
        style: type.small,
        paint: 'soft' as const,
      })),
    ];
    const block = (x: number, first: number, anchor: PlacedText['anchor']): PlacedText[] =>
      rows.map((row, i) => ({ ...row, x, y: first + i * leading, anchor, halo: true }));
    const above = (x: number, gap: number, anchor: PlacedText['anchor']) =>
      block(x, bars.top - 5 - gap - (rows.length - 1) * leading, anchor);
    const below = (x: number, gap: number, anchor: PlacedText['anchor']) =>
      block(x, bars.bottom + type.strong.size + 2 + gap, anchor);
    return {
      above,
      below,
      beside: (down: number) => block(bars.right + 5, bars.top + type.strong.size + down, 'start'),
    };
  };
  const sides = [
    { x: bars.left, anchor: 'start' },
    { x: (bars.left + bars.right) / 2, anchor: 'middle' },
    { x: bars.right, anchor: 'end' },
  ] as const;
  const widths = [Number.POSITIVE_INFINITY, type.small.size * 9, type.small.size * 6.5].map(set);
  const near = [0, 5, 10];
  return [
    ...widths.flatMap(({ above, below }) =>
      near.flatMap((gap) => sides.flatMap(({ x, anchor }) => [above(x, gap, anchor), below(x, gap, anchor)])),
    ),
    ...widths.flatMap(({ beside }) => Array.from({ length: 20 }, (_, i) => beside(i * 8))),
    ...widths.flatMap(({ above, below }) =>
      Array.from({ length: 12 }, (_, i) => 16 + i * 6).flatMap((gap) =>
        sides.flatMap(({ x, anchor }) => [above(x, gap, anchor), below(x, gap, anchor)]),
      ),
    ),
  ];
}
