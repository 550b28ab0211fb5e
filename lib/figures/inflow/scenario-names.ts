import type { Words } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { boxOf } from '../boxes';
import type { LabelLayer, PlacedText } from '../layer';
import type { Plot } from '../level/level-plot';
import { placeLabels } from '../place-labels';
import type { TypeScale } from '../type-scale';
import type { ScenarioInflow } from './scenario-inflow';

/**
 * Name the scenario's rivers at their end: what they bring, and where 9 in 10 runs lie. The name stands below the band,
 * above it where there is no room, and clear of the names that hold still.
 */
export function scenarioInflowNames(
  { years, low, central, high }: ScenarioInflow,
  still: LabelLayer,
  plot: Plot,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const { area, x, y } = plot;
  const size = type.label.size;
  const last = years.length - 1;
  const write = (value: number | undefined) => formatNumber(value ?? 0);
  const lines = [
    { text: words('inflow.scenario', { value: write(central[last]), year: String(years[last]) }), style: type.strong },
    { text: words('inflow.band', { range: formatRange(write(low[last]), write(high[last])) }), style: type.label },
  ];
  const right = Math.min(area.x + area.width, x(years[last] ?? 0)) - 2;
  const block = (top: number): PlacedText[] =>
    lines.map((line, i) => ({
      ...line,
      x: right,
      y: top + i * size * 1.2,
      anchor: 'end',
      paint: 'modelText',
      halo: true,
    }));
  const near = years.map((_, i) => i).filter((i) => x(years[i] ?? 0) > right - size * 9);
  const below = Math.max(...near.map((i) => y(low[i] ?? 0))) + size * 1.15;
  const above = Math.min(...near.map((i) => y(high[i] ?? 0))) - size * 1.6;
  const downs = Array.from({ length: 14 }, (_, i) => i * size * 0.5);
  const places = [
    ...downs.slice(0, 6).map((down) => block(below + down)),
    ...downs.map((up) => block(above - up)),
    ...downs.map((down) => block(below + down)),
  ];
  const bounds = { left: area.x, right: area.x + area.width, top: area.y - size, bottom: area.y + area.height };
  const { placed } = placeLabels([{ id: 'scenario', places }], still.labels.map(boxOf), bounds);
  return { kind: 'label', id: 'scenario-names', role: 'model', labels: [...placed.values()].flat() };
}
