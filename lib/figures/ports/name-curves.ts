import { type Box, boxOf, within } from '../boxes';
import type { LeaderLayer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import { type Curve, type DrawnCurve, drawnCurve, heightAt, standsClear } from './curve';
import { joinAlike } from './join-alike';
import { boxesOfPlace, type Foot, leadAll, separation } from './lead-to-curves';

/** Names beside curves, the fine lines from those that found no room there, and the curves that go without. */
export type CurveNames = {
  readonly labels: readonly PlacedText[];
  readonly leaders: LeaderLayer['lines'];
  /** Ends of the leaders on their curves, in data units. */
  readonly feet: readonly { readonly x: number; readonly y: number }[];
  readonly unnamed: readonly string[];
};

/** A name set beside its curve, or led to it from its foot. */
export type NamePlace = { readonly label: PlacedText; readonly box: Box; readonly foot: Foot | null };

/** Pixels between the places tried along a curve; how far other curves must run there, and what is far enough. */
const step = 6;
const apart = 9;
const farEnough = 36;

const sides = [
  ['start', -0.3],
  ['end', 0.95],
  ['end', -0.3],
  ['start', 0.95],
] as const;

/**
 * Name curves that fall or rise: each beside itself where it runs farthest from the others; one in a bundle by a fine
 * line to the nearest room. The curves with the fewest places choose first; one without room goes unnamed, since a name
 * at the wrong line is worse than one in the table. The same curves always give the same places.
 */
export function nameCurves(curves: readonly Curve[], plot: Plot, taken: readonly Box[], bounds: Box): CurveNames {
  const drawn = joinAlike(curves.map((curve) => drawnCurve(curve, plot)));
  const named = drawn.filter(({ curve }) => curve.name !== '');
  const choices = named.map((own) => ({ own, places: placesBeside(own, drawn, plot, bounds) }));
  const boxes = [...taken];
  const placed: NamePlace[] = [];
  const waiting: DrawnCurve[] = [];
  for (const { own, places } of choices.toSorted((a, b) => a.places.length - b.places.length)) {
    const place = places.find(({ box }) => standsClear(box, [], boxes, 3));
    if (place === undefined) waiting.push(own);
    else {
      placed.push(place);
      boxes.push(place.box);
    }
  }
  const isLate = ({ curve }: DrawnCurve) => curve.waits === true;
  const early = leadAll(
    waiting.filter((own) => !isLate(own)),
    drawn,
    plot,
    boxes,
    bounds,
  );
  const held = [...boxes, ...early.led.flatMap(boxesOfPlace)];
  const late = leadAll(waiting.filter(isLate), drawn, plot, held, bounds);
  const all = [...placed, ...early.led, ...late.led];
  const feet = all.flatMap(({ foot }) => (foot === null ? [] : [foot]));
  return {
    labels: all.map(({ label }) => ({ ...label, halo: true })),
    leaders: feet.map(({ x, y, endX, endY }) => ({ x1: x, y1: y, x2: endX, y2: endY })),
    feet: feet.map(({ x, y }) => dataAt(x, y, plot)),
    unnamed: [...early.unnamed, ...late.unnamed].map(({ curve }) => curve.id),
  };
}

/** Places right above or left below a curve (which falls; the other way round where it rises), the clearest first. */
function placesBeside(own: DrawnCurve, all: readonly DrawnCurve[], { area }: Plot, bounds: Box): readonly NamePlace[] {
  const { name, style, paint } = own.curve;
  const { left, right, top, bottom } = boxOf({ text: name, style, paint, x: 0, y: 0, anchor: 'start' });
  const places: (NamePlace & { readonly merit: number })[] = [];
  for (let x = area.x; x <= area.x + area.width; x += step) {
    const y = heightAt(own, x);
    const distance = separation(own, all, x);
    if (Number.isNaN(y) || distance < apart || y > area.y + area.height - 2) continue;
    for (const [anchor, down] of sides) {
      const at = { x: x + (anchor === 'start' ? 5 : -5), y: y + down * style.size };
      const shift = at.x - (anchor === 'start' ? 0 : right);
      const box = { left: left + shift, right: right + shift, top: top + at.y, bottom: bottom + at.y };
      if (!within(box, bounds) || !standsClear(box, all, [], 2)) continue;
      const label = { text: name, style, paint, ...at, anchor };
      places.push({ label, box, foot: null, merit: Math.min(distance, farEnough) });
    }
  }
  return places.toSorted((a, b) => b.merit - a.merit);
}

function dataAt(x: number, y: number, { area, axes }: Plot) {
  const along = ([low, high]: readonly [number, number], share: number) => low + share * (high - low);
  return {
    x: along(axes.x.domain, (x - area.x) / area.width),
    y: along(axes.y.domain, (area.y + area.height - y) / area.height),
  };
}
