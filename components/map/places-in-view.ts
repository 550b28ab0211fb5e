import type { FigureContext } from '@/lib/figures/context';
import { isInside, mapWindow, pixelOf } from '@/lib/figures/map/map-window';
import { wetlandsAt } from '@/lib/figures/map/place-states';
import type { MapView } from '@/lib/figures/map/views';
import type { Area } from '@/lib/figures/panel';
import type { LonLat } from '@/lib/relief/grid';

/** A port or wetland with a page of its own, and where its sign stands, px of the drawing. */
export type MapPlaceInView = {
  readonly kind: 'port' | 'wetland';
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
};

/** A sign is hit within this, px of the drawing: signs that would cover each other stand a little aside. */
const hitPx = 12;

/** List the ports and wetlands of a panel, from north to south. */
export function placesInView(
  { data, basin }: Pick<FigureContext, 'data' | 'basin'>,
  view: MapView,
  area: Area,
): readonly MapPlaceInView[] {
  const window = mapWindow(view, area);
  const ports = data.ports.map((port) => ({ ...port, kind: 'port' as const, href: `/ports/${port.id}/` }));
  const wetlands = wetlandsAt(data, basin.start.levelMetres).map(({ site }) => ({
    ...site,
    kind: 'wetland' as const,
    href: `/wetlands/${site.id}/`,
  }));
  return [...ports, ...wetlands]
    .map(({ kind, id, name, href, position }) => {
      const at = pixelOf([position.longitude, position.latitude], window);
      return { kind, id, name, href, ...at };
    })
    .filter((place) => isInside(place, window))
    .sort((a, b) => a.y - b.y);
}

/** Give the place whose sign lies at a position (degrees), or null. */
export function placeAt(
  places: readonly MapPlaceInView[],
  position: LonLat,
  view: MapView,
  area: Area,
): MapPlaceInView | null {
  const at = pixelOf(position, mapWindow(view, area));
  const distance = (place: MapPlaceInView) => Math.hypot(place.x - at.x, place.y - at.y);
  const [nearest] = places.filter((place) => distance(place) <= hitPx).sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}
