import type { InflowYear } from '@/lib/domain/series';
import type { Words } from '@/lib/words/catalogue';
import { formatYears } from '@/lib/words/format-month';
import { formatNumber } from '@/lib/words/format-number';
import type { TextStyle } from '@/lib/words/typeface';
import { type Box, boxOf } from '../boxes';
import type { LabelLayer, LeaderLayer, PlacedText } from '../layer';
import { midYear } from '../level/level-inputs';
import type { Paint } from '../palette';
import { type LabelRequest, placeLabels } from '../place-labels';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { doubtfulYears, meanInflow, meanSpans } from './inflow-record';

type Spot = Pick<PlacedText, 'x' | 'y' | 'anchor'>;

/** Names that hold still, and the fine lines from the years in doubt to their crosses. */
export type RecordNames = { readonly names: LabelLayer; readonly leaders: LeaderLayer };

/** Name the rivers, their means and the values in doubt beside what they name; what finds no room is in the table. */
export function recordNames(record: readonly InflowYear[], plot: Plot, type: TypeScale, words: Words): RecordNames {
  const { area, x, y } = plot;
  const size = type.label.size;
  const bounds = { left: area.x, right: area.x + area.width, top: area.y - size * 1.2, bottom: area.y + area.height };
  const request = (id: string, text: string, style: TextStyle, paint: Paint, spots: readonly Spot[]): LabelRequest => ({
    id,
    places: spots.map((spot) => [{ text, style, paint, halo: true, ...spot }]),
  });
  const around = (atX: number, atY: number, downs: readonly number[], anchors: readonly Spot['anchor'][]): Spot[] =>
    downs.flatMap((down) => anchors.map((anchor) => ({ x: x(atX), y: y(atY) + down * size, anchor })));
  const lastYear = record.at(-1)?.year ?? meanSpans.recent.to;
  const means = [meanSpans.recent, meanSpans.earlier].flatMap((span) => {
    const mean = meanInflow(record, span);
    if (mean === null) return [];
    const text = words('inflow.mean', { years: formatYears(span.from, span.to), value: formatNumber(mean) });
    const ups = [-0.35, -1.2, -2.1, -3, -4, -5, -6];
    const ahead = [lastYear + 5, lastYear + 12, lastYear + 24];
    const spots = [
      ...ups.slice(0, 3).flatMap((up) => ahead.flatMap((at) => around(at, mean, [up], ['start']))),
      ...ups.flatMap((up) => around(span.to + 1, mean, [up], ['end'])),
      ...ups.flatMap((up) =>
        [span.from + 2, span.from + 10, span.from + 20].flatMap((at) => around(at, mean, [up], ['start'])),
      ),
    ];
    return [request(`mean-${span.from}`, text, type.label, 'soft', spots)];
  });
  const doubtful = doubtfulYears(record);
  const flagged = doubtful.map(({ year, km3 }) => {
    const near = [1.5, 2.2, 3, -1, -1.8, 3.8, 4.6, -2.6, 5.4, -3.4, -4.2];
    return request(
      `doubtful-${year}`,
      String(year),
      type.small,
      'alarm',
      around(midYear(year), km3, near, ['middle', 'end', 'start']),
    );
  });
  const crest = extreme(record, (point) => point.allRiversKm3, 1);
  const trough = extreme(record, (point) => point.volgaKm3, -1);
  const first = record.find(({ volgaKm3 }) => volgaKm3 !== null) ?? { year: lastYear, volgaKm3: 0 };
  const requests = [
    ...flagged,
    ...means,
    request(
      'all',
      words('inflow.all'),
      type.strong,
      'ink',
      around(crest.x, crest.y, [-0.5, -0.75, -1.2, -2], ['middle', 'end', 'start']),
    ),
    request('volga', words('inflow.volga'), type.label, 'satellite', [
      ...around(trough.x, trough.y, [1.2, 1.8, 2.4], ['middle', 'end', 'start']),
      ...around(midYear(first.year), first.volgaKm3 ?? 0, [1.2, 2, 3], ['start']),
      ...around(trough.x, trough.y, [3.2, 4], ['middle', 'end', 'start']),
    ]),
  ];
  const { placed } = placeLabels(requests, recordBoxes(record, plot), bounds);
  const lines = doubtful.flatMap(({ year, km3 }) => {
    const [label] = placed.get(`doubtful-${year}`) ?? [];
    if (label === undefined) return [];
    const [box, from] = [boxOf(label), { x: x(midYear(year)), y: y(km3) }];
    const under = box.top > from.y;
    const at = { x: Math.min(box.right - 2, Math.max(box.left + 2, from.x)), y: under ? box.top : box.bottom };
    const start = { x: from.x, y: from.y + (under ? 4 : -4) };
    return Math.abs(at.y - start.y) < 3 ? [] : [{ x1: start.x, y1: start.y, x2: at.x, y2: at.y }];
  });
  return {
    names: { kind: 'label', id: 'record-names', role: 'observed', labels: [...placed.values()].flat() },
    leaders: { kind: 'leader', id: 'doubtful-leaders', role: 'observed', lines, paint: 'alarm' },
  };
}

/** Where a line of the record is highest (sign 1) or lowest (−1). */
function extreme(record: readonly InflowYear[], of: (point: InflowYear) => number | null, sign: 1 | -1) {
  const points = record.flatMap((point) => {
    const km3 = of(point);
    return km3 === null ? [] : [{ x: midYear(point.year), y: km3 }];
  });
  return points.reduce((best, point) => (sign * point.y > sign * best.y ? point : best), points[0] ?? { x: 0, y: 0 });
}

/** Both lines of the record as chains of small boxes, close enough that no name slips between two years. */
function recordBoxes(record: readonly InflowYear[], { x, y }: Plot): Box[] {
  const chain = (of: (point: InflowYear) => number | null) =>
    record.flatMap((point, i) => {
      const here = of(point);
      const after = record[i + 1];
      const next = after === undefined ? null : of(after);
      if (here === null) return [];
      const shares = next === null ? [0] : [0, 0.25, 0.5, 0.75];
      return shares.map((share) => ({ at: midYear(point.year) + share, km3: here + share * ((next ?? here) - here) }));
    });
  return [...chain((point) => point.allRiversKm3), ...chain((point) => point.volgaKm3)].map(({ at, km3 }) => ({
    left: x(at) - 1.5,
    right: x(at) + 1.5,
    top: y(km3) - 2,
    bottom: y(km3) + 2,
  }));
}
