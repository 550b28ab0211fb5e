import type { FigureData } from '@/lib/datasets/figure-data';
import type { MapPlace } from '@/lib/domain/map-place';
import type { Country } from '@/lib/domain/place';
import type { LonLat } from '@/lib/relief/grid';
import type { Words } from '@/lib/words/catalogue';
import { type Box, boxOf } from '../boxes';
import type { LabelLayer, Layer, PlacedText } from '../layer';
import { type LabelRequest, placeLabels } from '../place-labels';
import { shortPortName } from '../ports/port-names';
import type { TypeScale } from '../type-scale';
import { countryPlaces } from './country-places';
import { discPath } from './disc-path';
import { isInside, type MapWindow, pixelOf } from './map-window';
import { around, bayName, countryName, seaName, water } from './name-requests';
import { fill } from './still-layers';

/** The names that a reader looks for first, in the order in which they get their places. */
const leading = ['baku', 'astrakhan', 'aktau', 'turkmenbashi', 'makhachkala', 'anzali', 'atyrau'];

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
  return [fill('cities', bare.map(({ x, y }) => discPath(x, y, 1.6)).join(''), 'ink', 1), labels];
}

function positionOf({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): LonLat {
  return [longitude, latitude];
}
