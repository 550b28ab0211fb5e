import { formatLevel, formatLevelRange } from '@/lib/words/format-level';
import type { Words } from '@/lib/words/catalogue';
import { measureText } from '@/lib/words/measure';
import type { Projection } from '@/lib/model/projection';
import type { LabelLayer, PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import { type LevelRuns, type LevelView, midYear } from './level-inputs';
import type { Plot } from './level-plot';

/**
 * Name the fan at its end: what it reaches, and where 9 in 10 runs lie. The name stands right below the fan (above it
 * where there is no room) and glides with it, so that nothing jumps under a slider.
 */
export function scenarioNames(runs: LevelRuns, view: LevelView, plot: Plot, type: TypeScale, words: Words): LabelLayer {
  const { projection, pinned } = runs;
  const index = endIndex(projection, view);
  const [p05, p95] = [projection.bands.p05[index] ?? 0, projection.bands.p95[index] ?? 0];
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
  const right = Math.min(plot.area.x + plot.area.width, plot.x(midYear(projection.years[index] ?? 0))) - 4;
  const leading = type.label.size * 1.2;
  const place = (lines: readonly Line[]) => {
    const width = Math.max(...lines.map((line) => measureText(line.text, line.style))) + 8;
    const under = projection.years.filter((at) => at <= view.to && plot.x(midYear(at)) > right - width);
    const edge = (levels: Float64Array, pick: (...values: number[]) => number) =>
      pick(...under.map((at) => plot.y(levels[at - (projection.years[0] ?? 0)] ?? 0)));
    const below = edge(projection.bands.p05, Math.max) + type.label.size * 1.25;
    const height = (lines.length - 1) * leading;
    const fits = below + height + 3 < plot.area.y + plot.area.height;
    return { lines, fits, top: fits ? below : edge(projection.bands.p95, Math.min) - height - 5, height };
  };
  const [placedLong, placedShort] = [place(long), place(short)];
  const { lines, top, height } = placedLong.fits || !placedShort.fits ? placedLong : placedShort;
  const labels: PlacedText[] = lines.map((line, i) => ({
    ...line,
    x: right,
    y: top + i * leading,
    anchor: 'end',
    paint: 'modelText',
    halo: true,
  }));
  if (pinned !== null) labels.push(pinnedName(pinned, view, plot, type, { top, bottom: top + height }, words));
  return { kind: 'label', id: 'scenario-names', role: 'model', labels };
}

type Line = Pick<PlacedText, 'text' | 'style'>;

/** The level a scenario is said to reach: the assumed path of a decline, the median of a water balance. */
export function reachedMetres(projection: Projection, index: number): number {
  const levels = projection.settings.mode === 'decline' ? projection.central : projection.bands.p50;
  return levels[index] ?? Number.NaN;
}

/** Number of the last year shown, counted from the start of the projection. */
export function endIndex(projection: Projection, view: LevelView): number {
  const first = projection.years[0] ?? 0;
  return Math.min(view.to, projection.years.at(-1) ?? first) - first;
}

function pinnedName(
  pinned: Projection,
  view: LevelView,
  plot: Plot,
  type: TypeScale,
  taken: { readonly top: number; readonly bottom: number },
  words: Words,
): PlacedText {
  const index = endIndex(pinned, view);
  const reached = reachedMetres(pinned, index);
  const text = words('level.pinned', { level: formatLevel(reached, view.display, 1) });
  const size = type.strong.size;
  const wanted = plot.y(pinned.bands.p50[index] ?? 0) + size * 1.25;
  const collides = wanted > taken.top - size * 1.2 && wanted < taken.bottom + size * 1.2;
  const y = collides ? taken.bottom + size * 1.3 : wanted;
  return { text, x: plot.area.x + plot.area.width - 4, y, anchor: 'end', style: type.strong, paint: 'pinned', halo: true };
}
