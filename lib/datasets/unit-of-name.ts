/** The ending of a column name that states each unit. Longer endings come first, since `_m` also ends `_km`. */
const endings: readonly (readonly [ending: string, unit: string])[] = [
  ['_km3_per_year', 'km³/yr'],
  ['_cm_per_year', 'cm/yr'],
  ['_tonnes_per_cm', 't/cm'],
  ['_percent', '%'],
  ['_km2', 'km²'],
  ['_km3', 'km³'],
  ['_years', 'yr'],
  ['_tonnes', 't'],
  ['_km', 'km'],
  ['_cm', 'cm'],
  ['_mm', 'mm'],
  ['_mt', 'Mt'],
  ['_ft', 'ft'],
  ['_deg', '°'],
  ['_m', 'm'],
];

/**
 * Read the unit from the end of a column name: `level_m` is `level` in `m`.
 * A name that states no unit, such as `passes`, gives the unit `null`.
 */
export function unitOfName(name: string): { readonly stem: string; readonly unit: string | null } {
  for (const [ending, unit] of endings) {
    if (name.endsWith(ending)) return { stem: name.slice(0, -ending.length), unit };
  }
  return { stem: name, unit: null };
}
