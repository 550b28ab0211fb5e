import { albers, type PlanePoint } from '@/lib/figures/map/albers';
import { mapWindow } from '@/lib/figures/map/map-window';
import { type MapView, mapViews, viewIds } from '@/lib/figures/map/views';
import type { Area } from '@/lib/figures/panel';
import { fromPlane } from './from-plane';

/** What a panel looks at: the point of the map's plane in its middle, km, and the scale, px of the drawing per km. */
export type Sight = { readonly eastKm: number; readonly northKm: number; readonly pxPerKm: number };

/** A place in a panel, px of the drawing right of and below its middle. */
export type Spot = { readonly x: number; readonly y: number };

/** Over this last part of zooming out to the whole basin the map comes back to its middle. */
const homing = 0.1;

/** Tell what a panel looks at that shows a view. */
export function sightOf(view: MapView, area: Area): Sight {
  const [eastKm, northKm] = albers(view.centre);
  return { eastKm, northKm, pxPerKm: mapWindow(view, area).pxPerKm };
}

/** Give the view that a panel shows which looks so; its layout is that of the view it came from. */
export function viewOf({ eastKm, northKm, pxPerKm }: Sight, area: Area, id: MapView['id']): MapView {
  const centre = fromPlane([eastKm, northKm]);
  return { id, centre, widthKm: area.width / pxPerKm, heightKm: area.height / pxPerKm };
}

/** Give the scales between which a panel may zoom, px/km: from the whole basin to the closest of the named views. */
export function scalesOf(area: Area): { readonly least: number; readonly most: number } {
  const scales = viewIds.map((id) => mapWindow(mapViews[id], area).pxPerKm);
  return { least: mapWindow(mapViews.basin, area).pxPerKm, most: Math.max(...scales) };
}

/** Zoom about a spot, which stays where it is as far as the limits let it. */
export function zoomed(sight: Sight, area: Area, factor: number, { x, y }: Spot): Sight {
  const { least, most } = scalesOf(area);
  const pxPerKm = clamp(sight.pxPerKm * factor, least, most);
  const gained = 1 / sight.pxPerKm - 1 / pxPerKm;
  return held({ eastKm: sight.eastKm + x * gained, northKm: sight.northKm - y * gained, pxPerKm }, area);
}

/** Drag the map by px of the drawing, as far as the limits let it. */
export function panned(sight: Sight, area: Area, by: Spot): Sight {
  const { eastKm, northKm, pxPerKm } = sight;
  return held({ eastKm: eastKm - by.x / pxPerKm, northKm: northKm + by.y / pxPerKm, pxPerKm }, area);
}

/** Give the point of the plane under a spot, km. */
export function planeUnder({ eastKm, northKm, pxPerKm }: Sight, { x, y }: Spot): PlanePoint {
  return [eastKm + x / pxPerKm, northKm - y / pxPerKm];
}

/** Give the CSS transform about the middle of a panel that shows one sight by the drawing of another. */
export function transformBetween(drawn: Sight, shown: Sight, area: Area): string {
  const percent = (px: number, whole: number) => `${((100 * px) / whole).toFixed(3)}%`;
  const x = percent((drawn.eastKm - shown.eastKm) * shown.pxPerKm, area.width);
  const y = percent((shown.northKm - drawn.northKm) * shown.pxPerKm, area.height);
  return `translate(${x}, ${y}) scale(${(shown.pxPerKm / drawn.pxPerKm).toFixed(5)})`;
}

/** Keep the middle of a panel on the basin; where it sees all of it, on the basin's own. */
function held(sight: Sight, area: Area): Sight {
  const { centre, widthKm, heightKm } = mapViews.basin;
  const [east, north] = albers(centre);
  const along = (at: number, middle: number, half: number, seen: number) => {
    const reach = half * clamp((1 - seen / half) / homing, 0, 1);
    return clamp(at, middle - reach, middle + reach);
  };
  const { pxPerKm } = sight;
  return {
    eastKm: along(sight.eastKm, east, widthKm / 2, area.width / 2 / pxPerKm),
    northKm: along(sight.northKm, north, heightKm / 2, area.height / 2 / pxPerKm),
    pxPerKm,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
