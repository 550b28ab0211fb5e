import type { LonLat } from '@/lib/relief/grid';
import type { Area } from '../panel';
import { albers } from './albers';
import type { MapView } from './views';

/** A view fitted into a panel: from the plane of the map to px of the drawing. */
export type MapWindow = {
  readonly area: Area;
  readonly pxPerKm: number;
  /** Place on the drawing of the plane's own zero, px. */
  readonly left: number;
  readonly top: number;
};

/** Fit a view into a panel, as large as it goes, its middle in the middle; what is beside it fills the panel. */
export function mapWindow(view: MapView, area: Area): MapWindow {
  const pxPerKm = Math.min(area.width / view.widthKm, area.height / view.heightKm);
  const [x, y] = albers(view.centre);
  return {
    area,
    pxPerKm,
    left: area.x + area.width / 2 - x * pxPerKm,
    top: area.y + area.height / 2 + y * pxPerKm,
  };
}

/** Place a position (degrees) on the drawing, px; it may lie outside the panel. */
export function pixelOf(
  position: LonLat,
  { pxPerKm, left, top }: MapWindow,
): { readonly x: number; readonly y: number } {
  const [east, north] = albers(position);
  return { x: left + east * pxPerKm, y: top - north * pxPerKm };
}

/** Tell whether a point of the drawing lies in the panel, `inset` px from its edge at least. */
export function isInside(point: { readonly x: number; readonly y: number }, { area }: MapWindow, inset = 0): boolean {
  return (
    point.x >= area.x + inset &&
    point.x <= area.x + area.width - inset &&
    point.y >= area.y + inset &&
    point.y <= area.y + area.height - inset
  );
}
