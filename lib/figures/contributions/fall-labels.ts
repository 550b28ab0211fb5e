import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { decimalsIn, lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, LeaderLayer, PlacedText } from '../layer';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';
import { endInWords } from './end-words';
import { byFall, type FallRange, type FallRuns } from './fall-runs';

/** Scales of the bars: falls to px across, rows to px down. */
export type BarScales = { readonly x: (fallMetres: number) => number; readonly y: (row: number) => number };

/** Name the value at either end of each bar; an end beyond the axis is an arrow at its edge with its number. */
export function endNames(
  ranges: readonly FallRange[],
  down: number,
  area: Area,
  scales: BarScales,
  bounds: { readonly left: number; readonly right: number },
  units: Units,
  type: TypeScale,
  words: Words,
): readonly [LeaderLayer, LabelLayer] {
  const style = type.small;
  const [left, right] = [area.x, area.x + area.width];
  const arrows: LeaderLayer['lines'][number][] = [];
  const labels = ranges.flatMap((range, row): PlacedText[] => {
    const y = scales.y(row + down);
    const ends = byFall(range);
    const [less, more] = ends.map((end, side): PlacedText => {
      const at = scales.x(end.fallMetres);
      const name = endInWords(range.id, end.value, words, units);
      const beyond = at < left || at > right;
      const text = beyond ? `${name}: ${formatLength(end.fallMetres, units, 1)}` : name;
      const width = measureText(text, style);
      if (beyond) {
        // Inside the edge, over the bar, with the arrow outside of it.
        const [tip, back] = at > right ? [right + 6, right + 1] : [left - 6, left - 1];
        arrows.push(
          { x1: back, y1: y, x2: tip, y2: y },
          { x1: tip - Math.sign(tip - back) * 3, y1: y - 3, x2: tip, y2: y },
          { x1: tip - Math.sign(tip - back) * 3, y1: y + 3, x2: tip, y2: y },
        );
      }
      const held = Math.min(right, Math.max(left, at));
      const outside = side === 0 ? held - 4 : held + 4;
      const wanted = beyond ? held + (at > right ? -4 - width : 4) : side === 0 ? outside - width : outside;
      const x = Math.min(bounds.right - width, Math.max(bounds.left, wanted));
      return { text, x, y: y + style.size * 0.34, anchor: 'start', style, paint: 'ink', halo: true };
    });
    if (less === undefined || more === undefined) return [];
    // Where an edge of the axis holds both, they stand side by side.
    const clash = less.x + measureText(less.text, style) + 6 - more.x;
    if (clash <= 0) return [less, more];
    return more.x > (bounds.left + bounds.right) / 2
      ? [{ ...less, x: less.x - clash }, more]
      : [less, { ...more, x: more.x + clash }];
  });
  return [
    { kind: 'leader', id: 'beyond', role: 'model', lines: arrows, paint: 'modelText' },
    { kind: 'label', id: 'ends', role: 'model', labels },
  ];
}

/** Name the scenario's own fall over its rule, and 9 in 10 of its runs; kept within the drawing. */
export function ownNames(
  { ownMetres, band }: FallRuns,
  mode: 'balance' | 'decline',
  top: number,
  bounds: { readonly left: number; readonly right: number },
  x: BarScales['x'],
  units: Units,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const fall = formatLength(ownMetres, units, 1);
  const write = (metres: number) => formatNumber(lengthIn(units, metres), decimalsIn(units, 1));
  const lines = [
    {
      text: words(mode === 'balance' ? 'contributions.own' : 'contributions.ownDecline', { fall }),
      style: type.strong,
    },
    {
      text: words('contributions.band', { range: formatRange(write(band.low), write(band.high), units) }),
      style: type.small,
    },
  ];
  const labels = lines.map((line, i): PlacedText => {
    const half = measureText(line.text, line.style) / 2;
    const at = Math.min(bounds.right - half, Math.max(bounds.left + half, x(ownMetres)));
    return {
      ...line,
      x: at,
      y: top + type.label.size * (1 + i * 1.2),
      anchor: 'middle',
      paint: i === 0 ? 'ink' : 'modelText',
    };
  });
  return { kind: 'label', id: 'own-names', role: 'model', labels };
}
