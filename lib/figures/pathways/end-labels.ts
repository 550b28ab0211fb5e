import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay } from '@/lib/words/format-level';
import type { Layer, LeaderLayer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import type { PathwayRun } from './pathway-runs';

/**
 * Write the median of the last year and the ends of 9 in 10 runs beside the end of the fan, each at its level, moved apart
 * where they would touch. A level beyond the axis is an arrow with its number.
 */
export function endLabels(
  { projection }: PathwayRun,
  plot: Plot,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const { area, axes } = plot;
  const { p05, p50, p95 } = projection.bands;
  const [low, median, high] = [p05, p50, p95].map((levels) => levels.at(-1) ?? 0) as [number, number, number];
  const [lowest, highest] = [Math.min(...axes.y.domain), Math.max(...axes.y.domain)];
  const top = area.y + type.small.size * 0.4;
  const bottom = area.y + area.height - type.small.size * 0.1;
  const clamp = (y: number) => Math.min(bottom, Math.max(top, y));
  const pitch = type.label.size * 1.08;
  const middle = Math.min(bottom - pitch, Math.max(top + pitch, plot.y(median)));
  const x = area.x + area.width + 3;
  const label = (level: number, y: number, isStrong: boolean): PlacedText => ({
    text: endInWords(level, display, words),
    x,
    y: y + type.small.size * 0.34,
    anchor: 'start',
    style: isStrong ? type.strong : type.small,
    paint: 'modelText',
  });
  const ends = [
    { level: high, y: Math.min(clamp(plot.y(high)), middle - pitch) },
    { level: low, y: Math.max(clamp(plot.y(low)), middle + pitch) },
  ];
  const arrows = [...ends, { level: median, y: middle }].flatMap(({ level, y }): LeaderLayer['lines'] => {
    if (level >= lowest && level <= highest) return [];
    const [tip, tail] = level < lowest ? [y + 4, y - 4] : [y - 4, y + 4];
    const back = level < lowest ? tip - 3 : tip + 3;
    // Inside the plot, so that the number keeps its room beside it.
    const at = area.x + area.width - 4;
    return [
      { x1: at, y1: tail, x2: at, y2: tip },
      { x1: at - 2, y1: back, x2: at, y2: tip },
      { x1: at + 2, y1: back, x2: at, y2: tip },
    ];
  });
  return [
    { kind: 'leader', id: 'beyond', role: 'model', lines: arrows, paint: 'modelText' },
    {
      kind: 'label',
      id: 'ends',
      role: 'model',
      labels: [label(median, middle, true), ...ends.map(({ level, y }) => label(level, y, false))],
    },
  ];
}

/** Ends of the relief table, m BHS: what runs do beyond them is not to be read. */
const reliefMetres = [-60, -20] as const;

/** Levels that are the longest in words, m BHS: a number of full width, and those beyond either end of the table. */
export const longestEnds = [-58.8, reliefMetres[0] - 1, reliefMetres[1] + 1] as const;

/** Write a level, or on which side it leaves the relief table. */
export function endInWords(levelMetres: number, display: LevelDisplay, words: Words): string {
  const [lowest, highest] = reliefMetres;
  if (levelMetres < lowest) return words('pathways.beyond.below', { level: formatLevelNumber(lowest, display, 0) });
  if (levelMetres > highest) return words('pathways.beyond.above', { level: formatLevelNumber(highest, display, 0) });
  return formatLevelNumber(levelMetres, display, 1);
}
