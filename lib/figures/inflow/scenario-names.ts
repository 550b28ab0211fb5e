import type { Words } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { measureText } from '@/lib/words/measure';
import { boxOf } from '../boxes';
import type { LabelLayer, PlacedText } from '../layer';
import { placeLabels } from '../place-labels';
import type { Plot } from '../plot';
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
  const steps = Array.from({ length: 14 }, (_, i) => i / 2);
  const write = (value: number | undefined) => formatNumber(value ?? 0);
  const [value, year] = [write(central[last]), String(years[last])];
  const range = formatRange(write(low[last]), write(high[last]));
  const long = [
    { text: words('inflow.scenario', { value, year }), style: type.strong },
    { text: words('inflow.band', { range }), style: type.label },
  ];
  const short = [{ text: words('inflow.compact', { value, year, range }), style: type.strong }];
  const right = Math.min(area.x + area.width, x(years[last] ?? 0)) - 2;
  const placesOf = (lines: typeof long) => {
    const width = Math.max(...lines.map(({ text, style }) => measureText(text, style)));
    const near = years.map((_, i) => i).filter((i) => x(years[i] ?? 0) > right - width - 4);
    const below = Math.max(...near.map((i) => y(low[i] ?? 0))) + size * 1.15;
    const above = Math.min(...near.map((i) => y(high[i] ?? 0))) - size * (0.4 + 1.2 * (lines.length - 1));
    const block = (top: number): PlacedText[] =>
      lines.map((line, i) => ({
        ...line,
        x: right,
        y: top + i * size * 1.2,
        anchor: 'end',
        paint: 'modelText',
        halo: true,
      }));
    return {
      below: steps.map((step) => block(below + step * size)),
      above: steps.map((step) => block(above - step * size)),
      anywhere: steps.map((step) => block(area.y + area.height - 3 - step * size)),
    };
  };
  const [wide, compact] = [placesOf(long), placesOf(short)];
  const places = [
    ...wide.below.slice(0, 5),
    ...compact.below.slice(0, 3),
    ...wide.above,
    ...compact.above,
    ...wide.below.slice(5),
    ...compact.below.slice(3),
    ...compact.anywhere,
  ];
  const bounds = { left: area.x, right: area.x + area.width, top: area.y - size, bottom: area.y + area.height };
  const { placed } = placeLabels([{ id: 'scenario', places }], still.labels.map(boxOf), bounds);
  return { kind: 'label', id: 'scenario-names', role: 'model', labels: [...placed.values()].flat() };
}
