import type { MapPlace } from '@/lib/domain/map-place';
import type { Country } from '@/lib/domain/place';
import type { LonLat } from '@/lib/relief/grid';
import type { Words } from '@/lib/words/catalogue';
import type { TextStyle } from '@/lib/words/typeface';
import type { PlacedText } from '../layer';
import type { Paint } from '../palette';
import type { LabelRequest } from '../place-labels';
import type { TypeScale } from '../type-scale';
import { countryPlaces } from './country-places';
import { type MapWindow, pixelOf } from './map-window';

/** Names of waterways and seas are set in the serif, in the colour of water, as on printed maps. */
export const water = (size: number): TextStyle => ({ family: 'serif', weight: 400, size });

/** Places around a point, landward first: west of the sea to the left, on its south coast below. */
export function around(
  id: string,
  text: string,
  at: LonLat,
  window: MapWindow,
  style: TextStyle,
  paint: Paint,
): LabelRequest {
  const { x, y } = pixelOf(at, window);
  const set = (dx: number, dy: number, anchor: PlacedText['anchor']): readonly PlacedText[] => [
    { text, x: x + dx, y: y + dy + style.size * 0.34, anchor, style, paint, halo: true },
  ];
  const [away, up] = [7, style.size * 1.05];
  const right = set(away, 0, 'start');
  const left = set(-away, 0, 'end');
  const below = set(0, up, 'middle');
  const above = set(0, -up, 'middle');
  const further = [set(0, up * 1.6, 'middle'), set(0, -up * 1.6, 'middle')];
  const corners = [
    set(5, -up * 0.7, 'start'),
    set(5, up * 0.7, 'start'),
    set(-5, -up * 0.7, 'end'),
    set(-5, up * 0.7, 'end'),
  ];
  const south = at[1] < 37.7;
  const west = at[0] < 50;
  return {
    id,
    places: south
      ? [below, right, left, above, ...corners, ...further]
      : west
        ? [left, right, above, below, ...corners, ...further]
        : [right, left, below, above, ...corners, ...further],
  };
}

/** The deep parts of the sea; over the north run the shores that move, and its own panel names it. */
export function seaName(place: MapPlace, window: MapWindow, type: TypeScale): LabelRequest[] {
  if (place.id === 'ural-furrow' || place.id === 'north-caspian') return [];
  const style = water(type.label.size * 1.12);
  const { x, y } = pixelOf([place.longitude, place.latitude], window);
  const [first = '', second = ''] = place.name.split(' ');
  const set = (dx: number, dy: number): readonly PlacedText[] => [
    { text: first, x: x + dx, y: y + dy, anchor: 'middle', style, paint: 'seaText' },
    { text: second, x: x + dx, y: y + dy + style.size * 1.15, anchor: 'middle', style, paint: 'seaText' },
  ];
  const offsets = [0, 12, -12, 26, -26, 40, -40];
  return [{ id: place.id, places: offsets.flatMap((dy) => offsets.map((dx) => set(dx, dy))) }];
}

/** The name of the bay that no level moves, with a word that says so where there is room. */
export function bayName(place: MapPlace, window: MapWindow, type: TypeScale, words: Words): LabelRequest {
  const style = water(type.small.size);
  const { x, y } = pixelOf([place.longitude, place.latitude], window);
  const set = (text: string, dy: number): PlacedText => ({
    text,
    x,
    y: y + dy,
    anchor: 'middle',
    style,
    paint: 'seaText',
  });
  const still = { ...set(words('map.bayIsStill'), style.size * 1.1), style: type.small };
  return { id: place.id, places: [[set(place.name, -1), still], [set(place.name, style.size * 0.34)]] };
}

/** The name of a country in spaced capitals, faint, so that it lies under everything else. */
export function countryName(country: Country, window: MapWindow, type: TypeScale, words: Words): LabelRequest {
  const name = words(`wetlands.countries.${country}`).toUpperCase();
  const style = type.small;
  const at = (text: string) =>
    countryPlaces[country].map((position): readonly PlacedText[] => {
      const { x, y } = pixelOf(position, window);
      return [{ text, x, y, anchor: 'middle', style, paint: 'soft' }];
    });
  return { id: country, places: [...at([...name].join('\u00a0')), ...at(name)] };
}
