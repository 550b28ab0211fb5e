import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caspian } from './basin.fixture';
import { defaultSettings } from './default-settings';
import { drawEnsemble } from './draws';
import { project } from './project';

const draws = drawEnsemble(500, 1, 76);
const settings = { ...defaultSettings, mode: 'decline' } as const;

test('falls of 9 and 18 m below 2020 end at −37.24 and −46.24 m in 2100', () => {
  // Witness: Prange et al. 2020 from the annual mean of 2020, −28.24 m.
  expect(project({ ...settings, decline: 9 }, caspian, draws).central.at(-1)).toBeCloseTo(-37.24, 10);
  expect(project({ ...settings, decline: 18 }, caspian, draws).central.at(-1)).toBeCloseTo(-46.24, 10);
});

test('a decline of 0.96 m is the level of 2025 for ever: it has happened', () => {
  const { central } = project({ ...settings, decline: 0.96 }, caspian, draws);
  for (const level of central) expect(level).toBeCloseTo(-29.2, 10);
});

test('the quadratic way has fallen a quarter half-way where the straight one has fallen half', () => {
  // By hand for 2062.5, between the levels of 2062 and 2063; the fall still to come is 8.04 m.
  const half = (shape: number) => {
    const { central } = project({ ...settings, shape }, caspian, draws);
    return (central[37]! + central[38]!) / 2;
  };
  expect(half(0)).toBeCloseTo(-29.2 - 8.04 / 2, 10);
  expect(half(1)).toBeCloseTo(-29.2 - 8.04 / 4, 2);
});

test('the quantiles do not cross, whatever the line and the noise', () => {
  const choices = fc.record({
    decline: fc.double({ min: 0, max: 21, noNaN: true }),
    shape: fc.double({ min: 0, max: 1, noNaN: true }),
    noise: fc.integer({ min: 0, max: 25 }),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      const { p05, p17, p50, p83, p95 } = project({ ...settings, ...choice }, caspian, draws).bands;
      p50.forEach((median, y) => {
        const ordered = [p05[y]!, p17[y]!, median, p83[y]!, p95[y]!];
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      });
    }),
    { numRuns: 30 },
  );
});

test('a moved line carries its band along unchanged, and spread has no effect', () => {
  const widthOf = (decline: number, spread: number) => {
    const { bands } = project({ ...settings, decline, spread }, caspian, draws);
    return bands.p95.at(-1)! - bands.p05.at(-1)!;
  };
  expect(widthOf(18, 2)).toBeCloseTo(widthOf(9, 0), 10);
});
