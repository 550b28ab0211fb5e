import { warmingAt } from '@/lib/model/warming';
import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay } from '@/lib/words/format-level';
import { formatQuantity } from '@/lib/words/format-number';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, PlacedText } from '../layer';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';
import type { PathwayRun } from './pathway-runs';

/** Lines that a heading takes. */
export const headRows = 3;

/**
 * Head a panel with its pathway, the warming it brings, and a word on the scenario's own; in a column with the pathway,
 * the median of 2100 and the ends of 9 in 10 runs, for which there is no room beside the fan.
 */
export function pathwayHead(
  run: PathwayRun,
  head: Area,
  display: LevelDisplay,
  isColumn: boolean,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const { pathway, isOwn, projection } = run;
  const long = words(`pathways.names.${pathway}`);
  const name = measureText(long, type.strong) <= head.width ? long : words(`pathways.short.${pathway}`);
  const degrees = formatQuantity(warmingAt(pathway, 2100.5), '°C', 1);
  const write = (levels: Float64Array, decimals: number) => formatLevelNumber(levels.at(-1) ?? 0, display, decimals);
  const { p05, p50, p95 } = projection.bands;
  const lines: readonly Pick<PlacedText, 'text' | 'style' | 'paint'>[] = isColumn
    ? [
        { text: name, style: type.strong, paint: isOwn ? 'modelText' : 'ink' },
        { text: write(p50, 1), style: type.strong, paint: 'modelText' },
        {
          text: words('pathways.range', { low: write(p05, 0), high: write(p95, 0) }),
          style: type.small,
          paint: 'modelText',
        },
      ]
    : [
        { text: name, style: type.strong, paint: isOwn ? 'modelText' : 'ink' },
        { text: words('pathways.warming', { degrees }), style: type.small, paint: 'soft' },
        { text: isOwn ? words('pathways.own') : '', style: type.small, paint: 'modelText' },
      ];
  return {
    kind: 'label',
    id: 'head',
    role: 'model',
    labels: lines
      .map(
        (line, i): PlacedText => ({
          ...line,
          x: head.x,
          y: head.y + type.label.size * (1 + i * 1.22),
          anchor: 'start',
        }),
      )
      .filter(({ text }) => text !== ''),
  };
}
