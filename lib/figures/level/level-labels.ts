import type { Projection } from '@/lib/model/projection';
import type { Words } from '@/lib/words/catalogue';
import { formatLevel, formatLevelRange } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { measureText } from '@/lib/words/measure';
import { type Box, boxOf, overlap } from '../boxes';
import type { LabelLayer, PlacedText } from '../layer';
import { type Block, placeBeside } from '../place-beside';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { type LevelRuns, type LevelView, midYear } from './level-inputs';

/**
 * Name the fan at its end: what it reaches, and where 9 in 10 runs lie. The name stands right below the fan (above it
 * where there is no room) and glides with it, past the boxes that are taken; a shorter one where the long finds no room.
 */
export function scenarioNames(
  runs: LevelRuns,
  view: LevelView,
  plot: Plot,
  type: TypeScale,
  taken: readonly Box[],
  words: Words,
): LabelLayer {
  const { projection, pinned } = runs;
  const index = endIndex(projection, view);
  const { p05, p95 } = projection.bands.at(index);
  const reached = reachedMetres(projection, index);
  const level = formatLevel(reached, view.display, 1);
  const range = formatLevelRange(p05, p95, view.display, 1);
  const year = String(projection.years[index]);
  const reaches = words(projection.settings.mode === 'decline' ? 'level.path' : 'level.median', { level, year });
  const long: readonly Line[] = [
    { text: reaches, style: type.strong },
    { text: words('level.band', { range }), style: type.label },
  ];
  const short: readonly Line[] = [{ text: words('level.compact', { level, range, year }), style: type.strong }];
  const { area } = plot;
  const bounds: Box = { left: area.x, right: area.x + area.width, top: area.y - 12, bottom: area.y + area.height };
  const right = Math.min(area.x + area.width, plot.x(midYear(projection.years[index] ?? 0))) - 4;
  const leading = type.label.size * 1.2;
  const blockOf = (lines: readonly Line[]): Block => {
    const width = Math.max(...lines.map((line) => measureText(line.text, line.style))) + 8;
    const under = projection.years.filter((at) => at <= view.to && plot.x(midYear(at)) > right - width);
    const edge = (levels: Float64Array, pick: (...values: number[]) => number) =>
      pick(...under.map((at) => plot.y(levels[at - (projection.years[0] ?? 0)] ?? 0)));
    return {
      at: (y) => lines.map((line, i) => ({ ...line, ...nameEnd, x: right, y: y + i * leading, paint: 'modelText' })),
      below: edge(projection.bands.p05, Math.max) + 5,
      above: edge(projection.bands.p95, Math.min) - 5,
    };
  };
  const mark = outsideMark(projection, type, words);
  // Below the plot nothing can be named beside its end.
  const isBelow = plot.y(p95) > area.y + area.height;
  const named = isBelow ? [] : placeBeside([long, short].map(blockOf), taken, bounds);
  const foot = atFoot([...(named.length === 0 ? short : []), ...mark], plot, type);
  const own = [...named, ...foot.filter((label) => !taken.some((box) => overlap(box, boxOf(label))))];
  const beside =
    pinned === null ? [] : pinnedName(pinned, view, plot, type, [...taken, ...own.map(boxOf)], bounds, words);
  return { kind: 'label', id: 'scenario-names', role: 'model', labels: [...own, ...beside] };
}

type Line = Pick<PlacedText, 'text' | 'style'>;

/** What marks a scenario with runs that leave the relief table: their levels beyond it are not to be read. */
function outsideMark({ outsideTable, members }: Projection, type: TypeScale, words: Words): readonly Line[] {
  const outside = outsideTable();
  if (outside.members === 0 && !outside.central) return [];
  const [left, all] = [formatNumber(outside.members), formatNumber(members.count)];
  return [{ text: words('level.outside', { left, all }), style: type.label }];
}

/** Lines at the foot of the plot where it begins, which neither the record nor a fall to 2100 reaches. */
function atFoot(lines: readonly Line[], { area }: Plot, type: TypeScale): readonly PlacedText[] {
  const [x, foot, leading] = [area.x + 4, area.y + area.height - 8, type.label.size * 1.2];
  return lines.map((line, i) => ({
    ...line,
    x,
    y: foot - (lines.length - 1 - i) * leading,
    paint: 'modelText',
    anchor: 'start',
    halo: true,
  }));
}

const nameEnd = { anchor: 'end', halo: true } as const;

/** The level a scenario is said to reach: the assumed path of a decline, the median of a water balance. */
export function reachedMetres(projection: Projection, index: number): number {
  const { settings, central, bands } = projection;
  return settings.mode === 'decline' ? (central[index] ?? Number.NaN) : bands.at(index).p50;
}

/** Number of the last year shown, counted from the start of the projection. */
export function endIndex(projection: Projection, view: LevelView): number {
  const first = projection.years[0] ?? 0;
  return Math.min(view.to, projection.years.at(-1) ?? first) - first;
}

/** The name of the pinned scenario beside the end of its median; nothing where it would touch another name. */
function pinnedName(
  pinned: Projection,
  view: LevelView,
  { area, y: levelAt }: Plot,
  type: TypeScale,
  taken: readonly Box[],
  bounds: Box,
  words: Words,
): readonly PlacedText[] {
  const index = endIndex(pinned, view);
  const text = words('level.pinned', { level: formatLevel(reachedMetres(pinned, index), view.display, 1) });
  const end = levelAt(pinned.bands.at(index).p50);
  const at = (y: number): PlacedText[] => [
    { ...nameEnd, text, x: area.x + area.width - 4, y, style: type.strong, paint: 'pinned' },
  ];
  return placeBeside([{ at, below: end + 5, above: end - 5 }], taken, bounds);
}
