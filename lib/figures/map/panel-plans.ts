import type { Words } from '@/lib/words/catalogue';
import type { Breadth } from '../frame';
import type { MapLayout } from './map-layout';
import type { PanelPlan } from './map-panel';
import { type MapView, mapViews } from './views';

/** From this height on, px, shores are drawn in their full weight. */
const largeHeight = 420;

/** Plan the panels of a layout: in a printed column without names and signs, the smaller map with few, the larger with all. */
export function panelPlans(
  { main, detail }: MapLayout,
  view: MapView,
  breadth: Breadth,
  words: Words,
): readonly PanelPlan[] {
  const isColumn = breadth === 'column';
  const isLarge = main.height > largeHeight || detail === null;
  const whole: PanelPlan = {
    id: 'map',
    view,
    area: main,
    heading: null,
    names: isColumn ? 'none' : detail === null ? 'all' : isLarge ? 'most' : 'least',
    weight: isColumn ? 0.4 : isLarge ? 0.85 : 0.65,
    signSize: isColumn ? 0 : isLarge ? 3.8 : 2.8,
  };
  if (detail === null) return [whole];
  const north: PanelPlan = {
    id: 'north',
    view: mapViews.north,
    area: detail,
    heading: isColumn ? null : words('map.north'),
    names: isColumn ? 'none' : 'all',
    weight: isColumn ? 0.6 : isLarge ? 1.15 : 0.9,
    signSize: isColumn ? 0 : isLarge ? 4.4 : 3.6,
  };
  return [whole, north];
}
