import { quarterHandle } from '../quarter-circle';

/** Give the outline of a disc of radius `r` about (`x`, `y`), px, as four curves from its left. */
export function discPath(x: number, y: number, r: number): string {
  const k = r * quarterHandle;
  return (
    discLowerLeft(x, y, r) +
    `${quarter(k, 0, r, k - r, r, -r)}${quarter(0, -k, k - r, -r, -r, -r)}${quarter(-k, 0, -r, r - k, -r, r)}z`
  );
}

/** Give the outline of the lower half of a disc of radius `r` about (`x`, `y`), px. */
export function lowerHalfDiscPath(x: number, y: number, r: number): string {
  return `${discLowerLeft(x, y, r)}${quarter(r * quarterHandle, 0, r, r * quarterHandle - r, r, -r)}z`;
}

/** From the leftmost point of a disc to its lowest. */
function discLowerLeft(x: number, y: number, r: number): string {
  const k = r * quarterHandle;
  return `M${px(x - r)} ${px(y)}${quarter(0, k, r - k, r, r, r)}`;
}

function quarter(...steps: readonly [number, number, number, number, number, number]): string {
  return `c${steps.map(px).join(' ')}`;
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
