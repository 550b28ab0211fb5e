import type { Words } from '@/lib/words/catalogue';
import { formatLevelRange, type LevelDisplay } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import { type Today, todayName } from './level-lines';
import type { LaidStretch } from './level-stretches';

/** Room around the rows: over them the key, the name of the scenario's level and the axis; under them a line of captions. */
export type PlotHead = {
  readonly height: number;
  readonly below: number;
  /** Baseline of the name of the scenario's level, px over the rows. */
  readonly scenarioAbove: number;
};

/** Divide the room around the rows, px. */
export function plotHead(keyHeight: number, type: TypeScale): PlotHead {
  const axis = type.tick.size * 1.5;
  return {
    height: keyHeight + type.small.size * 1.6 + axis,
    below: type.small.size * 1.5,
    scenarioAbove: axis,
  };
}

/** Under the rows: today's level below its rule, and of each stretch what it shows, where that leaves room. */
export function captionsUnder(
  laid: readonly LaidStretch[],
  today: Today,
  frameWidth: number,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const style = type.small;
  const area = laid[0]?.area ?? { x: 0, y: 0, width: 0, height: 0 };
  const y = area.y + area.height + style.size * 1.2;
  const name = todayName(today, laid, { y, left: 0, right: frameWidth }, display, type, words);
  const half = measureText(name.text, style) / 2 + style.size * 0.6;
  const captions = laid.flatMap(({ id, area: own, domain }): PlacedText[] => {
    const range = formatLevelRange(domain[1], domain[0], display, 1);
    const texts = [words(`matrix.stretch.${id}.long`, { range }), words(`matrix.stretch.${id}.short`)];
    const isAfter = own.x + own.width / 2 > name.x;
    const left = isAfter ? Math.max(own.x, name.x + half) : own.x;
    const right = isAfter ? frameWidth : Math.min(own.x + own.width, name.x - half);
    const text = texts.find((one) => measureText(one, style) <= right - left);
    return text === undefined ? [] : [{ text, x: left, y, anchor: 'start', style, paint: 'soft' }];
  });
  return { kind: 'label', id: 'captions', role: 'observed', labels: [name, ...captions] };
}
