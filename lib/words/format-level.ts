import { formatNumber, formatSigned, withUnit } from './format-number';
import { formatRange } from './format-range';
import { defaultLocale, type Locale } from './locale';

/** Unit of heights and depths that the reader chose. */
export type Units = 'm' | 'ft';

/** The zero that levels are shown against; `zeroMetres` is its height in m BHS, 0 for `bhs`. */
export type DisplayDatum = { readonly id: 'bhs' | '1977' | '2025'; readonly zeroMetres: number };

/** How levels are shown: the reader's unit and zero. */
export type LevelDisplay = { readonly units: Units; readonly datum: DisplayDatum };

/** Levels as they are stored: metres above the zero of the Baltic Height System. */
export const balticDisplay: LevelDisplay = { units: 'm', datum: { id: 'bhs', zeroMetres: 0 } };

/** One international foot, exactly (NIST Handbook 44, appendix C). */
const metresPerFoot = 0.3048;

/** Convert metres to the reader's unit. */
export function lengthIn(units: Units, metres: number): number {
  return units === 'm' ? metres : metres / metresPerFoot;
}

/** Convert a level in m BHS to the number that is shown for it. */
export function shownLevel(levelMetres: number, { units, datum }: LevelDisplay): number {
  return lengthIn(units, levelMetres - datum.zeroMetres);
}

/** Convert a number on the reader's scale, of an axis or an input, back to m BHS. */
export function levelFromShown(shown: number, { units, datum }: LevelDisplay): number {
  return (units === 'm' ? shown : shown * metresPerFoot) + datum.zeroMetres;
}

/** Write a level without its unit: `−29.20`; against another zero it is a change and signed, `+0.20`. */
export function formatLevelNumber(
  levelMetres: number,
  display: LevelDisplay,
  decimals = 2,
  locale: Locale = defaultLocale,
): string {
  const write = display.datum.id === 'bhs' ? formatNumber : formatSigned;
  return write(shownLevel(levelMetres, display), decimalsIn(display.units, decimals), locale);
}

/**
 * Write a level with its unit: `−29.20 m`, `−95.8 ft`. `decimals` are those of metres; feet have one fewer.
 * The datum is said once, in the subtitle, not at every number.
 */
export function formatLevel(
  levelMetres: number,
  display: LevelDisplay,
  decimals = 2,
  locale: Locale = defaultLocale,
): string {
  return withUnit(formatLevelNumber(levelMetres, display, decimals, locale), display.units);
}

/** Write a range of levels, low first: `−30.0 to −28.0 m`. */
export function formatLevelRange(
  lowMetres: number,
  highMetres: number,
  display: LevelDisplay,
  decimals = 2,
  locale: Locale = defaultLocale,
): string {
  const write = (metres: number): string => formatLevelNumber(metres, display, decimals, locale);
  return formatRange(write(lowMetres), write(highMetres), display.units, locale);
}

/** Decimals to write in a unit, given those of metres: a foot is a third of a metre, so feet have one fewer. */
export function decimalsIn(units: Units, decimalsOfMetres: number): number {
  return units === 'm' ? decimalsOfMetres : Math.max(0, decimalsOfMetres - 1);
}
