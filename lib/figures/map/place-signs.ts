import type { Box } from '../boxes';
import type { Layer } from '../layer';
import type { Paint } from '../palette';
import { latestPer } from '../remember';
import { discPath } from './disc-path';
import { isInside, type MapWindow, pixelOf } from './map-window';
import { type PortAt, portSign, type WetlandAt, wetlandSign } from './place-states';
import { type Sign, type SignShape, signLayers } from './sign-layers';
import { fill } from './still-layers';

/** Radius of the ring of a place of which nothing is known, px. */
const ringRadius = 1.9;

type Spot = { readonly x: number; readonly y: number };

type State = { readonly id: string; readonly form: Sign['form'] | null };

type Place = { readonly id: string; readonly position: { readonly longitude: number; readonly latitude: number } };

/** Ports and wetlands of a window: where they stand holds still, what they are changes with the level. */
export type PlaceSigns = {
  readonly boxes: readonly Box[];
  readonly layers: (ports: readonly PortAt[], wetlands: readonly WetlandAt[]) => readonly Layer[];
};

/**
 * Place the signs of a window, `size` px in radius. Signs that would cover each other stand side by side. Places of which
 * nothing is known are small open rings, where no sign and none of `cities` stands: none at all where that is null.
 */
export function placeSigns(
  ports: readonly PortAt[],
  wetlands: readonly WetlandAt[],
  window: MapWindow,
  size: number,
  cities: readonly Spot[] | null,
): PlaceSigns {
  const taken: Spot[] = [];
  const isNear = (at: Spot, others: readonly Spot[], px: number) =>
    others.some((other) => (at.x - other.x) ** 2 + (at.y - other.y) ** 2 < px ** 2);
  const spotOf = ({ longitude, latitude }: { longitude: number; latitude: number }): Spot | null => {
    const at = pixelOf([longitude, latitude], window);
    if (!isInside(at, window, size)) return null;
    const step = size * 2.3;
    const tries = [
      [0, 0],
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [1, 1],
      [-1, -1],
    ].map(([dx = 0, dy = 0]) => ({ x: at.x + dx * step, y: at.y + dy * step }));
    const spot = tries.find(
      (one) => !taken.some((other) => Math.abs(one.x - other.x) < step * 0.9 && Math.abs(one.y - other.y) < step * 0.9),
    );
    if (spot !== undefined) taken.push(spot);
    return spot ?? null;
  };
  const known = {
    ports: spots(ports.filter(({ state }) => portSign(state) !== null).map(({ port }) => port)),
    wetlands: spots(wetlands.filter(({ state }) => wetlandSign(state) !== null).map(({ site }) => site)),
  };
  const unknown = [
    ringsOf(
      'ports',
      ports.filter(({ state }) => portSign(state) === null).map(({ port }) => port),
    ),
    ringsOf(
      'wetlands',
      wetlands.filter(({ state }) => wetlandSign(state) === null).map(({ site }) => site),
    ),
  ];
  const boxes = [
    ...taken.map((at) => around(at, size)),
    ...unknown.flatMap(({ spots: at }) => at.map((one) => around(one, ringRadius))),
  ];
  const others = unknown.map(({ paint, spots: at }) => ({
    ...fill(`unknown-${paint}`, at.map(({ x, y }) => discPath(x, y, ringRadius)).join(''), 'paper', 0.9),
    stroke: paint,
    width: 0.8,
  }));

  function ringsOf(paint: Paint, places: readonly Place[]) {
    if (cities === null) return { paint, spots: [] };
    const at = places.map(({ position }) => pixelOf([position.longitude, position.latitude], window));
    return {
      paint,
      spots: at.filter((one) => isInside(one, window, 3) && !isNear(one, taken, size * 2) && !isNear(one, cities, 6)),
    };
  }

  function spots(places: readonly Place[]) {
    return new Map(places.map(({ id, position }) => [id, spotOf(position)]));
  }
  const wetlandLayers = laid('wetland-signs', 'diamond', 'wetlands');
  const portLayers = laid('port-signs', 'disc', 'ports');

  /** A step seldom changes a state: while none does, the layers stay the same objects, which are not drawn again. */
  function laid(id: string, shape: SignShape, paint: Paint) {
    return latestPer(
      (states: readonly State[]) => states.map(({ form }) => form).join(' '),
      (of: ReadonlyMap<string, Spot | null>, states) => signLayers(id, shape, signsOf(states, of), paint, size),
    );
  }
  return {
    boxes,
    layers: (portsNow, wetlandsNow) => [
      ...others,
      ...wetlandLayers(
        known.wetlands,
        wetlandsNow.map(({ site, state }) => ({ id: site.id, form: wetlandSign(state) })),
      ),
      ...portLayers(
        known.ports,
        portsNow.map(({ port, state }) => ({ id: port.id, form: portSign(state) })),
      ),
    ],
  };
}

function signsOf(states: readonly State[], of: ReadonlyMap<string, Spot | null>): readonly Sign[] {
  return states.flatMap(({ id, form }) => {
    const spot = of.get(id) ?? null;
    return spot === null || form === null ? [] : [{ ...spot, form }];
  });
}

function around({ x, y }: Spot, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}
