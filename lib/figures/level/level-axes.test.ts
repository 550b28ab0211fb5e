import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '@/lib/scenario/link';
import { shownLevel } from '@/lib/words/format-level';
import { context, figureOf, quickly } from '../context.fixture';
import { displayOf } from '../display-of';
import type { Axis, CartesianPanel } from '../panel';
import { typeFor } from '../type-scale';
import { levelAxis, levelAxisOver, projectionDomain, timeAxis } from './level-axes';

const displays = ['m bhs', 'm 1977', 'm 2025', 'ft bhs', 'ft 1977', 'ft 2025'].map((name) => {
  const [units, datum] = name.split(' ');
  return [name, displayOf(readLink(`units=${units}&datum=${datum}`).scenario, context)] as const;
});
const type = typeFor('wide');

/** What a tick says, as a number. */
const read = ({ text }: Axis['ticks'][number]) => Number(text.replace('−', '-').replaceAll(',', ''));

describe('the axis of levels', () => {
  it('is −52…−24 m on every figure that looks ahead, whatever the scenario does', () => {
    for (const query of ['preset=decline-9&decline=0', 'preset=decline-18&decline=21&noise=25', 'preset=prange-2020']) {
      const panel = figureOf('level', quickly(query), 600).panels[0] as CartesianPanel;
      expect(panel.y.domain).toEqual([-52, -24]);
    }
    expect(projectionDomain).toEqual([-52, -24]);
  });

  it('fits a record alone: every value of its years is on the axis, and the low of 1977', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1921, max: 2016 }), fc.integer({ min: 10, max: 105 }), (from, years) => {
        const to = Math.min(2026, from + years);
        const view = { from, to, display: displays[0]![1] };
        const [low, high] = levelAxis(context.data, view, 400, type).domain;
        for (const { year, levelMetres } of context.data.annual.points) {
          if (year < from || year > to) continue;
          expect(levelMetres).toBeGreaterThan(low);
          expect(levelMetres).toBeLessThan(high);
        }
        expect(low).toBeLessThan(-29);
        expect(high - low).toBeLessThan(6);
      }),
      { numRuns: 50 },
    );
  });

  it.each(displays)('has round numbers as ticks in %s, evenly spaced, said as they are', (_, display) => {
    // Records span 2 to 4.5 m; the other two are those of scenarios and of past forecasts.
    const record = fc
      .tuple(fc.double({ min: -31, max: -28, noNaN: true }), fc.double({ min: 2, max: 4.5, noNaN: true }))
      .map(([low, height]) => [low, low + height] as const);
    const anyDomain = fc.oneof(record, fc.constantFrom(projectionDomain, [-34.5, -24.5] as const));
    fc.assert(
      fc.property(anyDomain, fc.integer({ min: 120, max: 800 }), (domain, height) => {
        const { ticks } = levelAxisOver(domain, display, height, type);
        const shown = ticks.map(({ value }) => shownLevel(value, display));
        const step = (shown[1] ?? 1) - (shown[0] ?? 0);
        // Round as in every chart: steps of 1, 2 or 5 times a power of ten.
        const mantissa = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
        expect([1, 2, 5].some((round) => Math.abs(mantissa - round) < 1e-6)).toBe(true);
        for (const [i, tick] of ticks.entries()) {
          expect(tick.value).toBeGreaterThanOrEqual(domain[0] - 1e-9);
          expect(tick.value).toBeLessThanOrEqual(domain[1] + 1e-9);
          expect(read(tick)).toBeCloseTo(shown[i] ?? Number.NaN, 9);
        }
        expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
      }),
      { numRuns: 100 },
    );
  });

  it('has two ticks at least: −30.449…−27.523 m is −99.9…−90.3 ft, where steps of 5 ft leave −95 alone', () => {
    const feet = displays.find(([name]) => name === 'ft bhs')![1];
    const { ticks } = levelAxisOver([-30.449, -27.523], feet, 120, type);
    expect(ticks.map(read)).toEqual([-98, -96, -94, -92]);
  });

  it('leaves ticks out where a printed column leaves them no room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 200 }), fc.constantFrom(...displays), (height, [, display]) => {
        const { ticks } = levelAxisOver(projectionDomain, display, height, type);
        const pitch = (((ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0)) * height) / 28;
        expect(ticks.length < 3 || pitch >= type.tick.size * 1.2).toBe(true);
      }),
    );
  });

  it('puts −100 ft at −30.48 m: 1 ft is 0.3048 m', () => {
    const feet = displays.find(([name]) => name === 'ft bhs')![1];
    const tick = levelAxisOver(projectionDomain, feet, 400, type).ticks.find(({ text }) => text === '−100');
    expect(tick?.value).toBeCloseTo(-30.48, 9);
  });

  it('puts zero of the scale from 1977 at −29.00 m, and signs what is above it', () => {
    const from1977 = displays.find(([name]) => name === 'm 1977')![1];
    const { ticks } = levelAxisOver([-31, -27], from1977, 400, type);
    expect(ticks.find(({ text }) => read({ text, value: 0 }) === 0)?.value).toBeCloseTo(-29, 9);
    expect(ticks.map(({ text }) => text)).toContain('+1.0');
  });
});

describe('the axis of time', () => {
  it('spans whole years, the last included, with whole years as ticks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1921, max: 2090 }),
        fc.integer({ min: 10, max: 179 }),
        fc.integer({ min: 300, max: 900 }),
        (from, years, width) => {
          const axis = timeAxis({ from, to: from + years, display: displays[0]![1] }, width, type);
          expect(axis.domain).toEqual([from, from + years + 1]);
          expect(axis.ticks.length).toBeGreaterThan(1);
          for (const { value, text } of axis.ticks) {
            expect(Number.isInteger(value)).toBe(true);
            expect(text).toBe(String(value));
          }
        },
      ),
    );
  });
});
