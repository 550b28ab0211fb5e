import type { Words } from '@/lib/words/catalogue';
import { ellipsise } from '@/lib/words/ellipsise';
import { measureText } from '@/lib/words/measure';
import type { TextStyle } from '@/lib/words/typeface';
import type { LabelLayer, PlacedText } from '../layer';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';
import { shortSiteName } from '../wetlands/short-site-name';
import type { MatrixRows } from './matrix-rows';

/** Widths beside the plot, px: the names at its left, country and class at its right. */
export type MatrixMargins = { readonly names: number; readonly country: number; readonly classes: number };

/** Type of the names: as large as the rows allow, never under 9 px. */
function nameStyle(pitch: number, type: TypeScale): TextStyle {
  return { ...type.label, size: Math.max(9, Math.min(type.label.size, pitch / 1.06)) };
}

/** Widths that names, countries and classes take. */
export function marginsOf(
  { rows, pitch }: MatrixRows,
  withCountries: boolean,
  type: TypeScale,
  words: Words,
): MatrixMargins {
  const style = nameStyle(pitch, type);
  const sites = rows.flatMap(({ item }) => (item.kind === 'heading' ? [] : [item.site.site]));
  const widest = (texts: readonly string[], of: TextStyle) => Math.max(...texts.map((text) => measureText(text, of)));
  const small = { ...type.small, size: Math.min(style.size, type.small.size) };
  const gap = style.size * 0.7;
  return {
    names:
      widest(
        sites.map(({ id }) => shortSiteName(id, [], words)),
        style,
      ) + gap,
    country: withCountries ? widest(['RU\u00a0KZ'], small) + gap : 0,
    classes: widest(['T1\u00a0T3', words('matrix.classes')], small) + gap,
  };
}

/**
 * Name the rows: groups and sites at the left, country and evidence class at the right, and over a site without threshold
 * what is the case, in the place of its bands.
 */
export function rowNames(
  { rows, pitch }: MatrixRows,
  area: Area,
  plotRight: number,
  margins: MatrixMargins,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const style = nameStyle(pitch, type);
  const small = { ...type.small, size: Math.min(style.size, type.small.size) };
  const gap = style.size * 0.7;
  const classes: PlacedText = {
    text: words('matrix.classes'),
    x: plotRight + gap + margins.country,
    y: area.y - 4,
    anchor: 'start',
    style: small,
    paint: 'soft',
  };
  const labels = rows.flatMap(({ item, top, height }): PlacedText[] => {
    const middle = area.y + top + height / 2;
    const set = (text: string, x: number, of: TextStyle, paint: PlacedText['paint']): PlacedText => ({
      text,
      x,
      y: middle + of.size * 0.34,
      anchor: 'start',
      style: of,
      paint,
    });
    if (item.kind === 'heading') {
      const text = item.group === 'others' ? words('matrix.others') : words(`wetlands.groups.${item.group}`);
      return [set(text, 0, { ...type.strong, size: style.size }, 'ink')];
    }
    const { site, thresholds } = item.site;
    const country = site.countries.join('\u00a0');
    const names = [
      set(shortSiteName(site.id, [site], words), 0, style, item.kind === 'site' ? 'ink' : 'soft'),
      ...(margins.country > 0 ? [set(country, plotRight + gap, small, 'soft')] : []),
    ];
    if (item.kind === 'other') {
      const state = words(`wetlands.without.${site.control}`);
      const shown = ellipsise(state, small, plotRight - area.x - 4);
      return [...names, { ...set(shown, area.x + 3, small, 'soft'), halo: true }];
    }
    const classes = (thresholds?.evidence ?? []).join('\u00a0');
    return [...names, set(classes, plotRight + gap + margins.country, small, 'ink')];
  });
  return {
    kind: 'label',
    id: 'row-names',
    role: 'context',
    labels: margins.country > 0 ? [classes, ...labels] : labels,
  };
}
