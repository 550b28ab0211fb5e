import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatLevelNumber, type LevelDisplay, levelFromShown, shownLevel } from '@/lib/words/format-level';
import type { Area, Axis } from '../panel';
import type { TypeScale } from '../type-scale';

/** A stretch of levels with a scale of its own, m BHS from left to right. */
export type Stretch = {
  readonly id: 'close' | 'coarse';
  readonly domain: readonly [number, number];
  /** Part of the width that it takes. */
  readonly share: number;
};

/** Where nearly all thresholds lie, closely; then, coarsely, down to the last of them. Fixed: no slider moves them. */
const stretches = [
  { id: 'close', domain: [-26.5, -31], share: 0.76 },
  { id: 'coarse', domain: [-31, -40], share: 0.24 },
] as const satisfies readonly [Stretch, Stretch];

/** Where one stretch ends and the other begins, m BHS. */
const seamMetres = stretches[0].domain[1];

/** A stretch laid over its part of the drawing. */
export type LaidStretch = Stretch & { readonly area: Area; readonly axis: Axis };

/** Lay both stretches side by side over an area, `gap` px apart, with round levels in the reader's unit and datum. */
export function layStretches(area: Area, gap: number, display: LevelDisplay, type: TypeScale): readonly LaidStretch[] {
  const room = area.width - gap;
  let x = area.x;
  return stretches.map((stretch) => {
    const own: Area = { ...area, x, width: room * stretch.share };
    x += own.width + gap;
    return { ...stretch, area: own, axis: levelsAcross(stretch.domain, own.width, display, type) };
  });
}

/** Give the place of a level (m BHS) across both stretches, px; what lies beyond their ends stands at the end. */
export function placeOfLevel(laid: readonly LaidStretch[], levelMetres: number): number {
  const stretch = laid.find(({ domain }) => levelMetres >= domain[1]) ?? laid.at(-1);
  if (stretch === undefined) return 0;
  const { domain, area } = stretch;
  const held = Math.min(domain[0], Math.max(domain[1], levelMetres));
  return scaleLinear(domain, [area.x, area.x + area.width])(held);
}

function levelsAcross(domain: readonly [number, number], width: number, display: LevelDisplay, type: TypeScale): Axis {
  const count = Math.max(2, Math.floor(width / (type.tick.size * 3.4)));
  const values = ticks(shownLevel(domain[1], display), shownLevel(domain[0], display), count);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  const decimals = step < 1 ? (display.units === 'm' ? 1 : 2) : 0;
  return {
    domain,
    ticks: values
      .map((value) => levelFromShown(value, display))
      // At the seam two numbers would meet: it goes unwritten, and is said under the rows.
      .filter((metres) => Math.abs(metres - seamMetres) > (domain[0] === seamMetres ? 0.6 : 0.2))
      .map((metres) => ({ value: metres, text: formatLevelNumber(metres, display, decimals) })),
    grid: true,
    line: false,
    side: 'top',
    style: type.tick,
  };
}
