import { type Box, boxOf, within } from '../boxes';
import type { PlacedText } from '../layer';
import type { Plot } from '../plot';
import { type DrawnCurve, heightAt, standsClear } from './curve';
import type { NamePlace } from './name-curves';

/** Where a straight line from a name meets its curve, and where it ends beside the name, px. */
export type Foot = { readonly x: number; readonly y: number; readonly endX: number; readonly endY: number };

/** Pixels between the places tried along a curve and along a line, and how far apart other curves must run at its foot. */
const step = 6;
const apart = 3;
/** Longest line as a share of the plot's width or height, and how often curves that found no name are served anew. */
const longest = 0.4;
const rounds = 4;

/**
 * Lead lines to curves that wait for a name, level ones first, upright ones to those that find none; in each case those
 * without room go first in the next of a few rounds.
 */
export function leadAll(
  waiting: readonly DrawnCurve[],
  all: readonly DrawnCurve[],
  plot: Plot,
  boxes: readonly Box[],
  bounds: Box,
  ways: readonly Way[] = levelWays,
): { readonly led: readonly NamePlace[]; readonly unnamed: readonly DrawnCurve[] } {
  let queue = waiting;
  let best: { led: readonly NamePlace[]; unnamed: readonly DrawnCurve[] } = { led: [], unnamed: waiting };
  for (let round = 0; round < rounds && best.unnamed.length > 0; round++) {
    const taken = [...boxes];
    const led: NamePlace[] = [];
    const unnamed: DrawnCurve[] = [];
    for (const own of queue) {
      const place = byLeader(own, all, plot, taken, bounds, ways);
      if (place === undefined) unnamed.push(own);
      else {
        led.push(place);
        taken.push(...boxesOfPlace(place));
      }
    }
    if (round === 0 || unnamed.length < best.unnamed.length) best = { led, unnamed };
    queue = [...unnamed, ...queue.filter((own) => !unnamed.includes(own))];
  }
  if (ways !== levelWays || best.unnamed.length === 0) return best;
  const held = [...boxes, ...best.led.flatMap(boxesOfPlace)];
  const upright = leadAll(best.unnamed, all, plot, held, bounds, uprightWays);
  return { led: [...best.led, ...upright.led], unnamed: upright.unnamed };
}

/** How far from a curve the nearest other that has a name runs at a place, px. */
export function separation(own: DrawnCurve, all: readonly DrawnCurve[], x: number): number {
  const y = heightAt(own, x);
  let least = Number.POSITIVE_INFINITY;
  for (const other of all) {
    const distance = Math.abs(heightAt(other, x) - y);
    if (other !== own && other.curve.name !== '' && !Number.isNaN(distance)) least = Math.min(least, distance);
  }
  return least;
}

/** The shortest line from a curve to room for its name: level to either side, or straight up or down. */
function byLeader(
  own: DrawnCurve,
  all: readonly DrawnCurve[],
  { area }: Plot,
  boxes: readonly Box[],
  bounds: Box,
  ways: readonly Way[],
): NamePlace | undefined {
  const { name, style, paint } = own.curve;
  const still = boxOf({ text: name, style, paint, x: 0, y: 0, anchor: 'start' });
  let shortest = area.width * longest;
  let best: NamePlace | undefined;
  for (let x = area.x + step; x < area.x + area.width; x += step) {
    const y = heightAt(own, x);
    if (Number.isNaN(y) || y > area.y + area.height - style.size || separation(own, all, x) < apart) continue;
    for (const way of ways) {
      const limit = way.down === 0 ? shortest : Math.min(shortest, area.height * longest);
      for (let length = 2 * step; length < limit; length += step) {
        const foot = { x, y, endX: x + way.right * length, endY: y + way.down * length };
        const label = { text: name, style, paint, ...way.labelAt(foot, style.size) };
        const shift = { start: 0, middle: still.right / 2, end: still.right }[label.anchor];
        const left = label.x - shift;
        const box = { left, right: left + still.right, top: label.y + still.top, bottom: label.y + still.bottom };
        if (!within(box, bounds) || !standsClear(leaderBox(foot), [], boxes, 1)) break;
        if (!standsClear(box, all, boxes, 3)) continue;
        best = { label, box, foot };
        shortest = length;
        break;
      }
    }
  }
  return best;
}

type Way = {
  readonly right: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
  readonly labelAt: (foot: Foot, size: number) => Pick<PlacedText, 'x' | 'y' | 'anchor'>;
};

const levelWays: readonly Way[] = [
  { right: 1, down: 0, labelAt: ({ endX, endY }, size) => ({ x: endX + 3, y: endY + size * 0.32, anchor: 'start' }) },
  { right: -1, down: 0, labelAt: ({ endX, endY }, size) => ({ x: endX - 3, y: endY + size * 0.32, anchor: 'end' }) },
];

const uprightWays: readonly Way[] = [
  { right: 0, down: -1, labelAt: ({ endX, endY }, size) => ({ x: endX, y: endY - size * 0.35, anchor: 'middle' }) },
  { right: 0, down: 1, labelAt: ({ endX, endY }, size) => ({ x: endX, y: endY + size * 0.95, anchor: 'middle' }) },
];

/** What a name takes up with its line. */
export function boxesOfPlace({ box, foot }: NamePlace): readonly Box[] {
  return foot === null ? [box] : [box, leaderBox(foot)];
}

function leaderBox({ x, y, endX, endY }: Foot): Box {
  return {
    left: Math.min(x, endX) - 1,
    right: Math.max(x, endX) + 1,
    top: Math.min(y, endY) - 1,
    bottom: Math.max(y, endY) + 1,
  };
}
