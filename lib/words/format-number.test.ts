import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChance, formatNumber, formatPercent, formatQuantity, formatSigned } from './format-number';

describe('formatNumber', () => {
  it('writes a true minus sign, U+2212', () => {
    expect(formatNumber(-29.2, 2)).toBe('\u221229.20');
  });

  it('groups thousands as English print does', () => {
    expect(formatNumber(354000)).toBe('354,000');
    expect(formatQuantity(354000, 'km²')).toBe('354,000\u00a0km²');
  });

  it('never writes a negative zero', () => {
    expect(formatNumber(-0.001, 2)).toBe('0.00');
    expect(formatNumber(-0, 1)).toBe('0.0');
  });

  it('reads back as the rounded number, for any number and decimals', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const written = formatNumber(value, decimals);
          const read = Number(written.replaceAll(',', '').replace('\u2212', '-'));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
          expect(written).not.toMatch(/^\u22120(\.0*)?$/);
          expect(written).not.toContain('-');
        },
      ),
    );
  });

  it('refuses what is not a finite number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow('number: cannot be written: NaN; expected a finite number');
  });
});

describe('formatSigned', () => {
  it('signs both directions and leaves nothing unsigned', () => {
    expect(formatSigned(0.12, 2)).toBe('+0.12');
    expect(formatSigned(-0.96, 2)).toBe('\u22120.96');
    expect(formatSigned(0.004, 2)).toBe('0.00');
    expect(formatSigned(-0.004, 2)).toBe('0.00');
  });
});

describe('formatPercent and formatChance', () => {
  it('writes a share in percent', () => {
    expect(formatPercent(0.374)).toBe('37%');
    expect(formatPercent(-0.23)).toBe('\u221223%');
  });

  it('never rounds a chance to certainty', () => {
    expect(formatChance(0.999)).toBe('>99%');
    expect(formatChance(0.002)).toBe('<1%');
    expect([formatChance(0), formatChance(0.5), formatChance(1)]).toEqual(['0%', '50%', '100%']);
  });
});
