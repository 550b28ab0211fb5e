import type { Words } from '@/lib/words/catalogue';
import { formatLevel } from '@/lib/words/format-level';
import type { Box } from '../boxes';
import type { LabelLayer, PlacedText } from '../layer';
import { type LabelRequest, placeLabels } from '../place-labels';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { type LevelRecord, type LevelView, midMonth, midYear } from './level-inputs';
import { low1977Metres } from './observed-layers';

type Spot = Pick<PlacedText, 'x' | 'y' | 'anchor'>;

/** Name the record's lines directly beside them, where the record itself does not run. */
export function recordNames(
  record: LevelRecord,
  view: LevelView,
  plot: Plot,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const { area, x, y } = plot;
  const annual = record.annual.points.filter((point) => midYear(point.year) >= view.from && point.year <= view.to);
  const monthly = record.altimetry.points.filter(
    (point) => midMonth(point.month) >= view.from && midMonth(point.month) <= view.to + 1,
  );
  const spots = (at: number, level: number, offsets: readonly number[], anchors: readonly Spot['anchor'][]): Spot[] =>
    offsets.flatMap((dy) => anchors.map((anchor) => ({ x: at, y: y(level) + dy * type.label.size, anchor })));
  const request = (id: string, text: string, style: PlacedText['style'], paint: PlacedText['paint'], at: Spot[]) => ({
    id,
    places: at.map((spot) => [{ text, style, paint, halo: true, ...spot }]),
  });
  const requests: LabelRequest[] = [];
  const estimate = annual.findLast((point) => point.kind === 'estimate');
  if (estimate !== undefined) {
    // Left of the ring and below the record: the fan never comes there.
    const at = spots(x(midYear(estimate.year)) - 7, estimate.levelMetres, [1.5, 2.2, 3, 4], ['end']);
    requests.push(request('estimate', words('level.estimate', { year: String(estimate.year) }), type.label, 'ink', at));
  }
  const [first] = annual;
  if (first !== undefined) {
    const early = annual.slice(0, Math.max(4, annual.length / 4));
    const peak = early.reduce((best, point) => (point.levelMetres > best.levelMetres ? point : best), first);
    const at = spots(
      x(midYear(peak.year)),
      peak.levelMetres,
      [-0.7, -1.2, -1.8, 1.8, 2.8, 4],
      ['start', 'middle', 'end'],
    );
    requests.push(request('gauges', words('level.gauges'), type.strong, 'ink', at));
  }
  if (monthly.length > 24) {
    const crest = monthly.reduce((best, point) => (point.levelMetres > best.levelMetres ? point : best));
    const at = spots(x(midMonth(crest.month)), crest.levelMetres, [-0.7, -1.2, -1.8, -2.5], ['middle', 'start', 'end']);
    requests.push(request('satellites', words('level.satellites'), type.label, 'satellite', at));
  }
  const low = low1977Metres(record);
  if (low !== null) {
    // Only along the record: what lies ahead of it belongs to the fan.
    const length = Math.min(area.width, x(midYear(annual.at(-1)?.year ?? view.to)) - area.x);
    const along = [0.02, 0.1, 0.2, 0.35, 0.5, 0.65].map((share) => area.x + 4 + share * length);
    const beside = [1.1, -0.35].flatMap((dy) =>
      along.map((left): Spot => ({ x: left, y: y(low) + dy * type.label.size, anchor: 'start' })),
    );
    // A short plot leaves no room there; at its far end the line stands above a falling fan.
    const at: Spot[] = [...beside, { x: area.x + area.width, y: y(low) - 0.35 * type.label.size, anchor: 'end' }];
    const text = words('level.low1977', { level: formatLevel(low, view.display) });
    requests.push(request('low-1977', text, type.label, 'soft', at));
  }
  const bounds = { left: area.x, right: area.x + area.width, top: area.y - 12, bottom: area.y + area.height };
  const { placed } = placeLabels(requests, recordBoxes(annual, monthly, plot), bounds);
  return { kind: 'label', id: 'record-names', role: 'observed', labels: [...placed.values()].flat() };
}

/** The record as a chain of small boxes that names must leave free. */
function recordBoxes(
  annual: LevelRecord['annual']['points'],
  monthly: LevelRecord['altimetry']['points'],
  { x, y }: Plot,
): Box[] {
  const places = [
    ...annual.map((point) => ({ at: midYear(point.year), level: point.levelMetres })),
    ...monthly.map((point) => ({ at: midMonth(point.month), level: point.levelMetres })),
  ];
  return places.map(({ at, level }) => ({
    left: x(at) - 2,
    right: x(at) + 2,
    top: y(level) - 3,
    bottom: y(level) + 3,
  }));
}
