import type { DrawnCurve } from './curve';

/** Curves that run closer than this to each other all along, px, cannot be told apart. */
const alike = 4;

/**
 * Give curves that cannot be told apart one name between them, at the first of them; the others stay as its twins, without
 * a name.
 */
export function joinAlike(curves: readonly DrawnCurve[]): readonly DrawnCurve[] {
  const kept: DrawnCurve[] = [];
  for (const own of curves) {
    const place =
      own.curve.name === '' ? -1 : kept.findIndex((other) => other.curve.name !== '' && isAlike(other, own));
    const twin = kept[place];
    if (twin !== undefined) kept[place] = named(twin, `${twin.curve.name}; ${own.curve.name}`);
    kept.push(twin === undefined ? own : { ...named(own, ''), isTwin: true });
  }
  return kept;
}

function named(drawn: DrawnCurve, name: string): DrawnCurve {
  return { ...drawn, curve: { ...drawn.curve, name } };
}

function isAlike(a: DrawnCurve, b: DrawnCurve): boolean {
  if (a.curve.paint !== b.curve.paint) return false;
  return a.heights.every((height, i) => {
    const other = b.heights[i] ?? Number.NaN;
    if (Number.isNaN(height) || Number.isNaN(other)) return Number.isNaN(height) === Number.isNaN(other);
    const slope = ((a.heights[i + 1] ?? height) - (a.heights[i - 1] ?? height)) / 2;
    // Steep lines are as near as they are across, not upright.
    return (height - other) ** 2 < alike ** 2 * (1 + slope ** 2);
  });
}
