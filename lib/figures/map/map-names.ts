import type { FigureData } from '@/lib/datasets/figure-data';
import type { MapPlace } from '@/lib/domain/map-place';
import type { Country } from '@/lib/domain/place';
import type { LonLat } from '@/lib/relief/grid';
import type { Words } from '@/lib/words/catalogue';
import type { TextStyle } from '@/lib/words/typeface';
import { type Box, boxOf } from '../boxes';
import type { LabelLayer, Layer, PlacedText } from '../layer';
import type { Paint } from '../palette';
import { type LabelRequest, placeLabels } from '../place-labels';
import { shortPortName } from '../ports/port-names';
import type { TypeScale } from '../type-scale';
import { countryPlaces } from './country-places';
import { isInside, type MapWindow, pixelOf } from './map-window';
import { fill } from './still-layers';

/** The names that a reader looks for first, in the order in which they get their places. */
const leading = ['baku', 'astrakhan', 'aktau', 'turkmenbashi', 'makhachkala', 'anzali', 'atyrau'];

/** Names of waterways and seas are set in the serif, in the colour of water, as on printed maps. */
const water = (size: number): TextStyle => ({ family: 'serif', weight: 400, size });

/**
 * Name what stands in a window, clear of the signs already there: first the seas, the leading cities and countries, then
 * rivers and bays, then the rest as far as there is room. A city without a sign gets a point.
 */
export function mapNames(
  data: FigureData,
  window: MapWindow,
  taken: readonly Box[],
  type: TypeScale,
  words: Words,
  crosses: (box: Box) => boolean,
  isLeast: boolean,
): readonly Layer[] {
  const { area } = window;
  const bounds = {
    left: area.x + 3,
    right: area.x + area.width - 3,
    top: area.y + 3,
    bottom: area.y + area.height - 3,
  };
  const visible = data.mapPlaces.filter((place) => isInside(pixelOf(positionOf(place), window), window, 2));
  const kinds = (...of: readonly MapPlace['kind'][]) => visible.filter(({ kind }) => of.includes(kind));
  const cities = kinds('city');
  const request = (place: MapPlace) => around(place.id, place.name, positionOf(place), window, type.small, 'ink');
  const flowing = (place: MapPlace) =>
    around(place.id, place.name, positionOf(place), window, water(type.small.size), 'seaText');
  const rules = data.ports.filter(({ id }) =>
    data.portRules.some(({ portId, shown }) => portId === id && shown === 'first'),
  );
  const harbours = rules.filter(({ id }) => !cities.some((city) => id.startsWith(city.id)));
  const tiers: readonly (readonly LabelRequest[])[] = [
    kinds('sea part').flatMap((place) => clear(seaName(place, window, type))),
    leading.flatMap((id) => cities.filter((place) => place.id === id).map(request)),
    (Object.keys(countryPlaces) as Country[]).flatMap((country) => clear([countryName(country, window, type, words)])),
    kinds('river mouth')
      .filter(({ id }) => id === 'volga' || id === 'ural' || id === 'kura')
      .map(flowing),
    kinds('bay')
      .filter(({ id }) => id === 'kara-bogaz-gol')
      .map((place) => bayName(place, window, type, words)),
    ...(isLeast
      ? []
      : [
          harbours.map(({ id, position }) =>
            around(
              id,
              shortPortName(id, data.ports, words),
              [position.longitude, position.latitude],
              window,
              type.small,
              'ink',
            ),
          ),
          cities.filter(({ id }) => !leading.includes(id)).map(request),
          kinds('bay', 'river mouth').map(flowing),
        ]),
  ];
  /** Wide names stand clear of shores. */
  function clear(requests: readonly LabelRequest[]): readonly LabelRequest[] {
    return requests.map(({ id, places }) => ({
      id,
      places: places.filter((lines) => !lines.some((one) => crosses(boxOf(one)))),
    }));
  }
  const placed = new Map<string, readonly PlacedText[]>();
  const boxes: Box[] = [...taken];
  for (const tier of tiers) {
    const fresh = tier.filter(({ id }) => !placed.has(id));
    for (const [id, lines] of placeLabels(fresh, boxes, bounds, 2).placed) {
      placed.set(id, lines);
      boxes.push(...lines.map(boxOf));
    }
  }
  const labels: LabelLayer = { kind: 'label', id: 'names', role: 'context', labels: [...placed.values()].flat() };
  const points = cities.filter(({ id }) => placed.has(id)).map((place) => pixelOf(positionOf(place), window));
  const bare = points.filter(
    ({ x, y }) => !taken.some((box) => x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3),
  );
  return [fill('cities', bare.map(dot).join(''), 'ink', 1), labels];
}

function dot({ x, y }: { readonly x: number; readonly y: number }): string {
  const [left, middle] = [Math.round((x - 1.6) * 10) / 10, Math.round(y * 10) / 10];
  return `M${left} ${middle}a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0z`;
}

function positionOf({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): LonLat {
  return [longitude, latitude];
}

/** Places around a point, landward first: west of the sea to the left, on its south coast below. */
function around(id: string, text: string, at: LonLat, window: MapWindow, style: TextStyle, paint: Paint): LabelRequest {
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
function seaName(place: MapPlace, window: MapWindow, type: TypeScale): LabelRequest[] {
  if (place.id === 'ural-furrow' || place.id === 'north-caspian') return [];
  const style = water(type.label.size * 1.12);
  const { x, y } = pixelOf(positionOf(place), window);
  const [first = '', second = ''] = place.name.split(' ');
  const set = (dx: number, dy: number): readonly PlacedText[] => [
    { text: first, x: x + dx, y: y + dy, anchor: 'middle', style, paint: 'seaText' },
    { text: second, x: x + dx, y: y + dy + style.size * 1.15, anchor: 'middle', style, paint: 'seaText' },
  ];
  const offsets = [0, 12, -12, 26, -26, 40, -40];
  return [{ id: place.id, places: offsets.flatMap((dy) => offsets.map((dx) => set(dx, dy))) }];
}

function bayName(place: MapPlace, window: MapWindow, type: TypeScale, words: Words): LabelRequest {
  const style = water(type.small.size);
  const { x, y } = pixelOf(positionOf(place), window);
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
function countryName(country: Country, window: MapWindow, type: TypeScale, words: Words): LabelRequest {
  const name = words(`wetlands.countries.${country}`).toUpperCase();
  const style = type.small;
  const at = (text: string) =>
    countryPlaces[country].map((position): readonly PlacedText[] => {
      const { x, y } = pixelOf(position, window);
      return [{ text, x, y, anchor: 'middle', style, paint: 'soft' }];
    });
  return { id: country, places: [...at([...name].join('\u00a0')), ...at(name)] };
}
