import { expect, test } from 'vitest';
import { defaultSettings } from '@/lib/model/default-settings';
import type { ModelSettings } from '@/lib/model/parameters';
import { spreadBetween, stationOf } from '@/lib/model/stations';
import { createHeldSlide, type HeldSlide } from './held-slide';

const withInflow = (inflow: number, change: Partial<ModelSettings> = {}): ModelSettings => ({
  ...defaultSettings,
  ...change,
  inflow,
});
/** Make one level stand for each run and year: the inflow of its station. Spans of inflow are 3.75 km³/yr from 200 on. */
const inflowAt = ({ settings }: { readonly settings: ModelSettings }) => stationOf(Float64Array.of(settings.inflow), 1);
/** Stations to either side that are asked for. */
const reach = 10;
/** The inflow that a slide stands at, from its stations. */
function inflowOf(slide: HeldSlide): number | null {
  const span = slide.span();
  return span === null ? null : spreadBetween(span, 1, (length) => new Float64Array(length)).members.values[0]!;
}

/** Make stations ready, as many as are told, and give their inflows in the order in which they were wanted. */
function makeReady(slide: HeldSlide, count: number): number[] {
  return Array.from({ length: count }, () => {
    const wanted = slide.wanted(reach)!;
    slide.keep(wanted, inflowAt(wanted));
    return wanted.settings.inflow;
  });
}

function slideFrom(from: number, to: number, change: Partial<ModelSettings> = {}): HeldSlide {
  const slide = createHeldSlide();
  slide.follow(withInflow(from, change));
  slide.follow(withInflow(to, change));
  return slide;
}

test('nothing is wanted before something moves', () => {
  const slide = createHeldSlide();
  expect(slide.wanted(reach)).toBeNull();
  slide.follow(withInflow(250));
  expect(slide.wanted(reach)).toBeNull();
  expect(inflowOf(slide)).toBeNull();
});

test('the stations around a slider come first, and those ahead of it before those behind', () => {
  // 251 lies between the stations 248.75 and 252.5.
  expect(makeReady(slideFrom(250, 251), 6)).toEqual([252.5, 248.75, 256.25, 260, 245, 263.75]);
  expect(makeReady(slideFrom(252, 251), 4)).toEqual([248.75, 252.5, 245, 241.25]);
});

test('at the end of its way a slider has stations to one side', () => {
  const slide = slideFrom(319, 320);
  expect(makeReady(slide, 11).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 11 }, (_, k) => 282.5 + 3.75 * k),
  );
  expect(slide.wanted(reach)).toBeNull();
  expect(inflowOf(slide)).toBe(320);
});

test('levels are given between stations that are ready, wherever the slider goes', () => {
  const slide = slideFrom(250, 251);
  expect(inflowOf(slide)).toBeNull();
  makeReady(slide, 3);
  expect(inflowOf(slide)).toBeCloseTo(251, 9);
  slide.follow(withInflow(254));
  expect(inflowOf(slide)).toBeCloseTo(254, 9);
  slide.follow(withInflow(258));
  expect(inflowOf(slide)).toBeNull();
});

test('another slider begins anew, and what comes late for the one before is not kept', () => {
  const slide = slideFrom(250, 251);
  makeReady(slide, 2);
  const late = slide.wanted(reach)!;
  slide.follow(withInflow(251, { fall: 12 }));
  slide.keep(late, inflowAt(late));
  expect(inflowOf(slide)).toBeNull();
  expect(slide.wanted(reach)?.settings).toMatchObject({ inflow: 251, fall: 12.375 });
});

test('a choice that the model does not see leaves the stations ready, one that it sees does not', () => {
  const slide = slideFrom(250, 251);
  makeReady(slide, 2);
  slide.follow({ ...withInflow(251), mode: 'balance' });
  expect(inflowOf(slide)).toBeCloseTo(251, 9);
  slide.follow(withInflow(251, { warming: 'ssp585' }));
  expect(inflowOf(slide)).toBeNull();
  expect(slide.wanted(reach)).toBeNull();
});

test('ensembles too large to be kept many times have no stations', () => {
  expect(slideFrom(250, 251, { members: 2100 }).wanted(reach)).toBeNull();
});

test('a slider that is aimed at has its stations before it moves, and keeps them when it does', () => {
  const slide = createHeldSlide();
  slide.aim('inflow');
  expect(slide.wanted(2)).toBeNull();
  slide.follow(withInflow(250));
  slide.aim('warming');
  expect(slide.wanted(2)).toBeNull();
  slide.aim('inflow');
  // 250 lies between the stations 248.75 and 252.5.
  const ready = Array.from({ length: 4 }, () => {
    const wanted = slide.wanted(2)!;
    slide.keep(wanted, inflowAt(wanted));
    return wanted.settings.inflow;
  });
  expect(ready.toSorted((a, b) => a - b)).toEqual([245, 248.75, 252.5, 256.25]);
  expect(slide.wanted(2)).toBeNull();
  slide.follow(withInflow(251));
  expect(inflowOf(slide)).toBeCloseTo(251, 9);
});
