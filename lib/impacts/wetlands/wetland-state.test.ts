import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LevelBand } from '@/lib/domain/wetland';
import { flagAt } from './flag-at';
import { wetlandStateAt } from './wetland-state';
import { thresholdsOf, wetlandOf } from './wetlands.fixture';

const stateOf = (id: string, level: number) => wetlandStateAt(wetlandOf(id), thresholdsOf(id), level);

test('Gorgan Bay at the level of 2025 is degraded and cut off, but not dry', () => {
  // The bay had lost a third of its water by 2020 and two of three inlets were dry by 2023 (Isazadeh 2018 and press);
  // dry only below −29.8 m by the pairs of area and level.
  expect(stateOf('gorgan_bay', -29.2)).toEqual({
    kind: 'flags',
    siteId: 'gorgan_bay',
    flags: { degraded: 'yes', cut_off: 'yes', dry: 'no' },
    evidence: ['T2'],
  });
});

test('the Volga delta is cut off before it is degraded', () => {
  // Mikhailov & Isupova: below −27.0 m (band to −27.3) the link is broken; degraded from −27.5 m.
  expect(stateOf('volga_delta', -27.4)).toMatchObject({ flags: { degraded: 'no', cut_off: 'yes', dry: 'no' } });
});

test('an event without a band is unknown at any level', () => {
  for (const level of [-26, -60]) expect(stateOf('kur_dili', level)).toMatchObject({ flags: { degraded: 'unknown' } });
  const kendirli = { kind: 'flags', flags: { degraded: 'unknown', cut_off: 'unknown', dry: 'unknown' }, evidence: [] };
  expect(stateOf('kendirli', -40)).toMatchObject(kendirli);
});

test('a site that the sea does not control carries no flag', () => {
  expect(stateOf('karakol', -40)).toEqual({ kind: 'indirect', siteId: 'karakol', control: 'indirect' });
  expect(stateOf('little_gizilagach', -40)).toMatchObject({ kind: 'indirect', control: 'partly' });
});

test('thresholds of another site are refused', () => {
  expect(() => wetlandStateAt(wetlandOf('anzali'), thresholdsOf('gomishan'), -29)).toThrow(
    'wetland anzali: thresholds of gomishan; expected its own',
  );
});

test('at its high value a threshold is not passed, at its low value the band is not left', () => {
  const band = { lowMetres: -28.6, bestMetres: -28, highMetres: -27.8 };
  const flags = [-27.8, -27.81, -28.6, -28.61].map((level) => flagAt(band, level));
  expect(flags).toEqual(['no', 'within the band', 'within the band', 'yes']);
});

test('no flag improves as the sea falls', () => {
  const order = ['no', 'within the band', 'yes'];
  const anyLevel = fc.double({ min: -60, max: -20, noNaN: true });
  const anyBand = fc.tuple(anyLevel, anyLevel, anyLevel).map((levels): LevelBand => {
    const [low, best, high] = levels.toSorted((a, b) => a - b);
    return { lowMetres: low!, bestMetres: best!, highMetres: high! };
  });
  fc.assert(
    fc.property(anyBand, anyLevel, anyLevel, (band, one, other) => {
      const above = order.indexOf(flagAt(band, Math.max(one, other)));
      expect(order.indexOf(flagAt(band, Math.min(one, other)))).toBeGreaterThanOrEqual(above);
    }),
  );
});
