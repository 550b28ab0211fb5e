import type { Layer, ShapeLayer } from '../layer';
import type { Paint } from '../palette';
import { discPath, lowerHalfDiscPath } from './disc-path';
import { fill, line } from './still-layers';

/** How much of a place is left, by how much of its sign is filled; a cross where nothing is. */
export type SignForm = 'full' | 'half' | 'hollow' | 'cross';

/** A sign on the drawing, px. */
export type Sign = { readonly x: number; readonly y: number; readonly form: SignForm };

/** Ports are discs, wetlands are diamonds. */
export type SignShape = 'disc' | 'diamond';

/** Draw signs of one kind on plates of paper, so that they stand out of lines and tints. */
export function signLayers(
  id: string,
  shape: SignShape,
  signs: readonly Sign[],
  paint: Paint,
  size: number,
): readonly Layer[] {
  const r = shape === 'disc' ? size : size * 1.18;
  const of = (...forms: readonly SignForm[]) => signs.filter(({ form }) => forms.includes(form));
  const whole = (at: readonly Sign[]) => at.map((sign) => outline(shape, sign, r)).join('');
  const halves = of('half')
    .map((sign) => lowerHalf(shape, sign, r))
    .join('');
  const crosses = of('cross')
    .map((sign) => cross(sign, r * 0.72))
    .join('');
  const stroked = (name: string, path: string, width: number, filled: Paint | null): ShapeLayer => ({
    ...fill(`${id}-${name}`, path, filled, 1),
    role: 'model',
    stroke: paint,
    width,
  });
  return [
    { ...line(`${id}-glow`, whole(of('full', 'half', 'hollow')) + crosses, 'paper', 2.4), role: 'model' },
    stroked('plates', whole(of('half', 'hollow')), 1.2, 'paper'),
    stroked('fills', whole(of('full')) + halves, 1.2, paint),
    stroked('crosses', crosses, 1.5, null),
  ];
}

function outline(shape: SignShape, { x, y }: Sign, r: number): string {
  return shape === 'disc'
    ? discPath(x, y, r)
    : `M${px(x)} ${px(y - r)}l${px(r)} ${px(r)} ${px(-r)} ${px(r)} ${px(-r)} ${px(-r)}z`;
}

function lowerHalf(shape: SignShape, { x, y }: Sign, r: number): string {
  return shape === 'disc' ? lowerHalfDiscPath(x, y, r) : `M${px(x - r)} ${px(y)}l${px(r)} ${px(r)} ${px(r)} ${px(-r)}z`;
}

function cross({ x, y }: Sign, r: number): string {
  return `M${px(x - r)} ${px(y - r)}l${px(2 * r)} ${px(2 * r)}m0 ${px(-2 * r)}l${px(-2 * r)} ${px(2 * r)}`;
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
