import { writeDistance } from '@/components/ports/write-distance';
import type { FigureContext } from '@/lib/figures/context';
import type { MapMoment } from '@/lib/figures/map/map-moment';
import { oncePer } from '@/lib/figures/remember';
import { distanceToSea } from '@/lib/relief/distance-to-sea';
import type { LonLat } from '@/lib/relief/grid';
import { heldLevel } from '@/lib/relief/level-in-relief';
import type { Relief } from '@/lib/relief/relief';
import { formatLevel, type LevelDisplay } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';

/**
 * Say how far a position is from the sea today and at the moment shown, as well as the relief knows: ± 3–10 km in the
 * flat north, ± 3 km elsewhere, "under 5 km" where no more can be said; outside the relief, that it is not known.
 */
export function pointWords(
  position: LonLat,
  moment: MapMoment,
  display: LevelDisplay,
  { basin, words, relief }: Pick<FigureContext, 'basin' | 'words' | 'relief'>,
): string {
  const [longitude, latitude] = position;
  const place = words('mapPage.point.place', {
    latitude: formatNumber(latitude, 2),
    longitude: formatNumber(longitude, 2),
  });
  const { relief: known } = relief();
  if (!isWithin(position, known)) return words('mapPage.point.outside', { place });
  const write = (levelMetres: number) => {
    const km = distanceAt(known, position, levelMetres);
    return km === 0 ? words('mapPage.point.inSea') : writeDistance(km, latitude, display.units, words);
  };
  const { start } = basin;
  const said = { place, today: write(start.levelMetres), first: String(start.year) };
  if (moment.by === 'record' && moment.year === start.year) return words('mapPage.point.today', said);
  return words('mapPage.point.said', {
    ...said,
    shown: write(moment.levelMetres),
    by: moment.by,
    level: formatLevel(moment.levelMetres, display, 1),
    year: String(moment.year),
  });
}

/** Distances found last, by position and decimetre: a played year asks for the same ones again. */
const kept = oncePer((_: Relief) => new Map<string, number | null>());

function distanceAt(relief: Relief, [longitude, latitude]: LonLat, levelMetres: number): number | null {
  const held = Math.round(heldLevel(relief, levelMetres) * 10) / 10;
  const distances = kept(relief);
  const key = `${longitude} ${latitude} ${held}`;
  const known = distances.get(key);
  if (known !== undefined) return known;
  const found = distanceToSea(relief, { longitude, latitude }, { levelMetres: held });
  if (distances.size > 400) distances.clear();
  distances.set(key, found);
  return found;
}

function isWithin([longitude, latitude]: LonLat, { grid }: Relief): boolean {
  const { columns, rows, westDegrees, northDegrees, stepDegrees } = grid;
  return (
    longitude >= westDegrees &&
    longitude <= westDegrees + columns * stepDegrees &&
    latitude <= northDegrees &&
    latitude >= northDegrees - rows * stepDegrees
  );
}
