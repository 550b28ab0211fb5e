import { Refusal } from '@/lib/domain/refusal';

/** How an outline is painted; colours are `#rrggbb` or null for none, lengths px of the drawing. */
export type PaintStyle = {
  readonly fill: string | null;
  readonly fillOpacity: number;
  readonly evenOdd: boolean;
  readonly stroke: string | null;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly dash: readonly number[];
  /** Set where the line lies behind the filling: the paper around letters. */
  readonly strokeFirst: boolean;
};

/** How many times its width a corner may stick out, by SVG 2 (13.5.5), where PDF and canvas begin with 10. */
export const miterLimit = 4;

/** Attributes that children take over from the element around them. */
export const inherited: ReadonlySet<string> = new Set([
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'paint-order',
]);

/** Attributes that would change the picture in a way we do not follow: refused, so that no file is silently wrong. */
const refused =
  /^(transform|style|class|opacity|clip-path|mask|filter|rx|ry|marker-.*|stroke-dashoffset|stroke-miterlimit|vector-effect|preserveAspectRatio)$/;

/** Read the paint of an element from its own and inherited attributes. Refuses what it would not paint as a browser does. */
export function readPaintStyle(name: string, attributes: Readonly<Record<string, string>>): PaintStyle {
  refuseForeign(name, attributes);
  const number = (key: string, fallback: number): number => {
    const value = Number(attributes[key] ?? fallback);
    if (!Number.isFinite(value)) throw new Refusal(`<${name}>`, `has ${key} '${attributes[key]}'`, 'a number');
    return value;
  };
  const choice = <C extends string>(key: string, choices: readonly [C, ...C[]]): C => {
    const found = choices.find((known) => known === (attributes[key] ?? choices[0]));
    if (found === undefined) throw new Refusal(`<${name}>`, `has ${key} '${attributes[key]}'`, choices.join(', '));
    return found;
  };
  const dash = attributes['stroke-dasharray'] ?? 'none';
  return {
    fill: colourOf(name, attributes.fill ?? '#000000'),
    fillOpacity: number('fill-opacity', 1),
    evenOdd: choice('fill-rule', ['nonzero', 'evenodd']) === 'evenodd',
    stroke: colourOf(name, attributes.stroke ?? 'none'),
    strokeOpacity: number('stroke-opacity', 1),
    width: number('stroke-width', 1),
    cap: choice('stroke-linecap', ['butt', 'round', 'square']),
    join: choice('stroke-linejoin', ['miter', 'round', 'bevel']),
    dash: dash === 'none' ? [] : dash.split(/[\s,]+/).map(Number),
    strokeFirst: (attributes['paint-order'] ?? '').startsWith('stroke'),
  };
}

/** Refuse attributes of an element that move, cut or colour it in another way than ours. */
export function refuseForeign(name: string, attributes: Readonly<Record<string, string>>): void {
  const foreign = Object.keys(attributes).find((key) => refused.test(key));
  if (foreign !== undefined) throw new Refusal(`<${name}>`, `has the attribute ${foreign}`, 'plain paint');
}

function colourOf(name: string, text: string): string | null {
  if (text === 'none') return null;
  const [, r, g, b] = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text) ?? [];
  const long = r === undefined ? text : `#${r}${r}${g}${g}${b}${b}`;
  if (!/^#[\da-f]{6}$/i.test(long)) throw new Refusal(`<${name}>`, `has the colour '${text}'`, '#rrggbb or none');
  return long;
}
