import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draughtInWater, waterForDraught } from './draught-in-water';
import { keepOpen } from './keep-open';
import { loadingAt } from './loading-at';
import { rules, shipOf, today, vessels } from './port-facts.fixture';
import { stateAt } from './state-at';
import { thresholdLevels } from './threshold-levels';
import { usableVessel } from './usable-vessel';

const metres = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const bed = fc.record({ kind: fc.constantFrom('plane' as const, 'bed' as const), elevationMetres: metres(-60, -20) });
const ship = fc.constantFrom(...vessels.filter(usableVessel));
const water = fc.record({
  levelMetres: metres(-55, -25),
  dugMetres: metres(-15, 15),
  allowanceMetres: metres(0, 2),
});

test('cargo is a share between nothing and all of it, and what is carried and left behind make it up', () => {
  fc.assert(
    fc.property(bed, ship, water, (below, vessel, sea) => {
      const { share, cargoTonnes, lostTonnes, permittedDraughtMetres } = loadingAt(below, vessel, sea);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(permittedDraughtMetres).toBeGreaterThanOrEqual(0);
      expect(cargoTonnes + lostTonnes).toBeCloseTo(vessel.fullCargoTonnes, 6);
    }),
  );
});

test('cargo never rises as the sea falls, as silt settles or as the allowance grows, and digging never hurts', () => {
  fc.assert(
    fc.property(bed, ship, water, metres(0, 10), (below, vessel, sea, step) => {
      const { share } = loadingAt(below, vessel, sea);
      const shareWith = (change: Partial<typeof sea>) => loadingAt(below, vessel, { ...sea, ...change }).share;
      expect(shareWith({ levelMetres: sea.levelMetres - step })).toBeLessThanOrEqual(share);
      expect(shareWith({ dugMetres: sea.dugMetres - step })).toBeLessThanOrEqual(share);
      expect(shareWith({ allowanceMetres: sea.allowanceMetres + step })).toBeLessThanOrEqual(share);
      expect(shareWith({ dugMetres: sea.dugMetres + step })).toBeGreaterThanOrEqual(share);
    }),
  );
});

test('the draught in the water that a draught needs is that draught', () => {
  fc.assert(
    fc.property(fc.constantFrom('plane' as const, 'bed' as const), metres(0, 12), (kind, draught) => {
      expect(draughtInWater(kind, waterForDraught(kind, draught))).toBeCloseTo(draught, 12);
    }),
  );
});

test('at its thresholds a ship carries what they are named for, and they stand in order', () => {
  fc.assert(
    fc.property(bed, ship, metres(0, 2), metres(-5, 15), (below, vessel, allowance, dugMetres) => {
      const levels = thresholdLevels(below, vessel, { allowance, notice: 0.4 }, dugMetres);
      const shareAt = (levelMetres: number) =>
        loadingAt(below, vessel, { levelMetres, dugMetres, allowanceMetres: allowance }).share;
      expect(shareAt(levels.full)).toBeCloseTo(1, 9);
      expect(shareAt(levels.three_quarters)).toBeCloseTo(0.75, 9);
      expect(shareAt(levels.half)).toBeCloseTo(0.5, 9);
      expect(shareAt(levels.cut_off)).toBeGreaterThan(0.25 - 1e-9);
      expect(levels.full).toBeGreaterThan(levels.three_quarters);
      expect(levels.three_quarters).toBeGreaterThan(levels.half);
      expect(levels.half).toBeGreaterThanOrEqual(levels.cut_off);
    }),
  );
});

test('what has to be dug makes the ship load, and not a centimetre more than needed', () => {
  const share = fc.constantFrom(1, 0.75);
  fc.assert(
    fc.property(bed, ship, metres(-55, -25), metres(0, 2), share, (below, vessel, level, allowance, wanted) => {
      const sea = { levelMetres: level, allowanceMetres: allowance };
      const { digMetres } = keepOpen(below, vessel, wanted, sea, []);
      const shareWhenDug = (dugMetres: number) => loadingAt(below, vessel, { ...sea, dugMetres }).share;
      expect(shareWhenDug(digMetres)).toBeGreaterThan(wanted - 1e-9);
      if (digMetres > 0.01) expect(shareWhenDug(digMetres - 0.01)).toBeLessThan(wanted);
    }),
  );
});

test('a port that falls goes from full to part to cut off and never back', () => {
  const order = ['full', 'part', 'cut off'];
  for (const rule of rules) {
    const levels = thresholdLevels(rule, shipOf(rule.designShipId), today);
    const states = Array.from({ length: 211 }, (_, i) => order.indexOf(stateAt(levels, -25 - i / 10)));
    expect(states).toEqual(states.toSorted());
    expect(new Set(states)).toEqual(new Set([0, 1, 2]));
  }
});
