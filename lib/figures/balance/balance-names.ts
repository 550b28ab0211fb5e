import type { Words } from '@/lib/words/catalogue';
import { formatNumber, formatSigned } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { measureText } from '@/lib/words/measure';
import { type Box, boxOf } from '../boxes';
import type { LabelLayer, Layer, PlacedText } from '../layer';
import { type LabelRequest, placeLabels } from '../place-labels';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { type BalanceYear, gains, losses, stackedTo } from './balance-years';
import type { NetBand } from './net-band';
import { termRequests } from './term-requests';

/** The balance of past and scenario, the year looked at, and the band of what is left. */
type Ahead = {
  readonly past: readonly BalanceYear[];
  readonly ahead: readonly BalanceYear[];
  readonly marked: BalanceYear;
  readonly band: NetBand;
};

/** Name the terms, and what is left in the year looked at, with a dot on its line. */
export function aheadNames(
  { past, ahead, marked, band }: Ahead,
  plot: Plot,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const { area, x, y } = plot;
  const size = type.label.size;
  const ends = band.findLast(({ year }) => year <= marked.year) ?? { low: marked.net, high: marked.net };
  const [net, year] = [formatSigned(marked.net, 0), String(marked.year)];
  const range = formatRange(formatSigned(ends.low, 0), formatSigned(ends.high, 0));
  const long = [
    { text: `${words('balance.terms.net')}: ${words('balance.marked', { net, year })}`, style: type.strong },
    { text: words('balance.band', { range }), style: type.label },
  ];
  const short = [{ text: words('balance.compact', { net, year, range }), style: type.strong }];
  const lines = area.height < 120 ? short : long;
  const half = Math.max(...lines.map((line) => measureText(line.text, line.style))) / 2 + 2;
  const centre = Math.min(area.x + area.width - half, Math.max(x(ahead[0]?.year ?? 0) + half, x(marked.year)));
  const block = (first: number): PlacedText[] =>
    lines.map((line, i) => ({ ...line, x: centre, y: first + i * size * 1.2, anchor: 'middle', paint: 'ink' }));
  const under = band.filter((point) => Math.abs(x(point.year) - centre) <= half);
  const above = Math.min(y(0), y(marked.net), ...under.map(({ high }) => y(high))) - size * (1.2 * lines.length - 0.75);
  const below = Math.max(y(0), y(marked.net), ...under.map(({ low }) => y(low))) + size * 1.1;
  const near = [0, 0.4, 0.8, 1.4, 2, 3].map((rows) => rows * size);
  const request: LabelRequest = {
    id: 'net',
    places: [
      ...near.map((up) => block(above - up)),
      ...near.map((down) => block(below + down)),
      // Where the fans of small figures leave no room, in front of them.
      ...Array.from({ length: 16 }, (_, i) => block(area.y + size + (i * area.height) / 18)),
    ],
  };
  const beyond = beyondNames(ahead, plot, type, words);
  const labels = place([request, ...termRequests([past, ahead], plot, type, words)], beyond.map(boxOf), plot, size);
  return [
    {
      kind: 'mark',
      id: 'marked',
      role: 'model',
      shape: 'dot',
      points: [{ x: marked.year, y: marked.net }],
      paint: 'ink',
      size: 3,
    },
    { kind: 'label', id: 'ahead-names', role: 'model', labels: [...labels, ...beyond] },
  ];
}

/** Name the terms of the past, where it stands alone. */
export function pastNames(past: readonly BalanceYear[], plot: Plot, type: TypeScale, words: Words): LabelLayer {
  const { x, y } = plot;
  const size = type.label.size;
  const line = past.map(
    ({ year, net }): Box => ({ left: x(year) - 2, right: x(year) + 2, top: y(net) - 2, bottom: y(net) + 2 }),
  );
  const spots = [0.5, 0.3, 0.7, 0.15, 0.9].map((share) => past[Math.round(share * (past.length - 1))]);
  const net: LabelRequest = {
    id: 'net',
    places: [-1, 1.6, -2, 2.6, -3].flatMap((down) =>
      spots.flatMap((year) =>
        year === undefined
          ? []
          : [
              [
                {
                  text: words('balance.terms.net'),
                  x: x(year.year),
                  y: y(year.net) + down * size,
                  anchor: 'middle',
                  style: type.strong,
                  paint: 'ink',
                } as const,
              ],
            ],
      ),
    ),
  };
  return {
    kind: 'label',
    id: 'past-names',
    role: 'context',
    labels: place([net, ...termRequests([past], plot, type, words)], line, plot, size),
  };
}

function place(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  { area }: Plot,
  size: number,
): PlacedText[] {
  const bounds = { left: area.x, right: area.x + area.width + size, top: area.y, bottom: area.y + area.height };
  return [...placeLabels(requests, obstacles, bounds).placed.values()].flat();
}

/** What lies beyond the axis is said at its edge. */
function beyondNames(ahead: readonly BalanceYear[], { axes, area }: Plot, type: TypeScale, words: Words): PlacedText[] {
  const [least, most] = axes.y.domain;
  const high = Math.max(...ahead.map((year) => stackedTo(year, gains, gains.length)));
  const low = Math.min(...ahead.map((year) => stackedTo(year, losses, losses.length)));
  const label = (value: number, y: number): PlacedText => ({
    text: words('balance.beyond', { value: formatNumber(value) }),
    x: area.x + area.width,
    y,
    anchor: 'end',
    style: type.small,
    paint: value > 0 ? 'modelText' : 'ports',
    halo: true,
  });
  return [
    ...(high > most ? [label(high, area.y + type.small.size)] : []),
    ...(low < least ? [label(low, area.y + area.height - 3)] : []),
  ];
}
