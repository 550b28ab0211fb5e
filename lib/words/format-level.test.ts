import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balticDisplay,
  formatLevel,
  formatLevelRange,
  type LevelDisplay,
  levelFromShown,
  shownLevel,
} from './format-level';

/** The minimum of the 20th century: −29.00 m BHS in 1977. */
const since1977: LevelDisplay = { units: 'm', datum: { id: '1977', zeroMetres: -29 } };
const feet: LevelDisplay = { units: 'ft', datum: balticDisplay.datum };

describe('formatLevel', () => {
  it('writes metres of the Baltic Height System as they are stored', () => {
    expect(formatLevel(-29.2, balticDisplay)).toBe('−29.20\u00a0m');
  });

  it('writes −29.20 m as 0.20 m below 1977', () => {
    expect(formatLevel(-29.2, since1977)).toBe('−0.20\u00a0m');
    expect(formatLevel(-27.2, since1977)).toBe('+1.80\u00a0m');
    expect(formatLevel(-29, since1977)).toBe('0.00\u00a0m');
  });

  it('writes feet with one decimal fewer: 29.2 / 0.3048 = 95.80', () => {
    expect(formatLevel(-29.2, feet)).toBe('−95.8\u00a0ft');
  });

  it('writes a range low first, with a word between', () => {
    expect(formatLevelRange(-30, -28, balticDisplay, 1)).toBe('−30.0 to −28.0\u00a0m');
  });
});

it('converts back from the shown scale without loss', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 0, noNaN: true }),
      fc.constantFrom(balticDisplay, since1977, feet, { ...since1977, units: 'ft' as const }),
      (level, display) => {
        expect(levelFromShown(shownLevel(level, display), display)).toBeCloseTo(level, 10);
      },
    ),
  );
});
