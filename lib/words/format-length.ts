import { decimalsIn, lengthIn, type Units } from './format-level';
import { formatNumber, formatQuantity, formatSigned, withUnit } from './format-number';
import { defaultLocale, type Locale } from './locale';

/** Write a change of level: `+0.12 m`, `−0.96 m`, `0.00 m`. `decimals` are those of metres; feet have one fewer. */
export function formatChange(metres: number, units: Units, decimals = 2, locale: Locale = defaultLocale): string {
  return withUnit(formatSigned(lengthIn(units, metres), decimalsIn(units, decimals), locale), units);
}

/** Write a depth, draught or fall: `4.50 m`, `14.8 ft`. `decimals` are those of metres; feet have one fewer. */
export function formatLength(metres: number, units: Units, decimals = 2, locale: Locale = defaultLocale): string {
  return withUnit(formatNumber(lengthIn(units, metres), decimalsIn(units, decimals), locale), units);
}

/** Write a rate of change given in cm a year, signed: `−23.0 cm/yr`, `−9.1 in/yr`. */
export function formatRate(cmPerYear: number, units: Units, decimals = 1, locale: Locale = defaultLocale): string {
  const [rate, unit] = units === 'm' ? [cmPerYear, 'cm/yr'] : [cmPerYear / 2.54, 'in/yr'];
  return withUnit(formatSigned(rate, decimals, locale), unit);
}

/** Write a distance given in kilometres: `12 km`, `7 mi`; 1 mile = 1.609344 km. */
export function formatDistance(km: number, units: Units, decimals = 0, locale: Locale = defaultLocale): string {
  return units === 'm'
    ? formatQuantity(km, 'km', decimals, locale)
    : formatQuantity(km / 1.609344, 'mi', decimals, locale);
}
