import type { ReliefBundle } from '@/lib/relief/bundle';
import { levelsOf } from '@/lib/relief/level-in-relief';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { formatLevel, type LevelDisplay } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { Breadth } from '../frame';
import type { MapMoment } from './map-moment';
import type { MapNumbers } from './map-numbers';
import { markedFalls } from './still-layers';

/** The sill of the Ural Furrow, m BHS, its uncertainty, and what it cuts off, km² (`lib/relief/README.md`). */
const sill = { metres: -31.35, uncertaintyMetres: 0.7, areaKm2: 18_500 } as const;

/** The finding: how much of today's bed the sea leaves, over the runs; of a measured year its area. */
export function mapTitle(
  { by, year, levelMetres, band }: MapMoment,
  { at, band: edges, isBeyond }: MapNumbers,
  display: LevelDisplay,
  words: Words,
): string {
  const exposed = at.exposedSinceToday;
  const plusMinus = (km2: number, error: number) => `${write(km2)}\u00a0±\u00a0${write(error)}`;
  const write = (km2: number) => formatNumber(Math.round(km2 / 1000) * 1000);
  const title = (what: string, range: string) =>
    words('map.title', {
      what,
      range,
      year: String(year),
      level: formatLevel(levelMetres, display, 2),
      area:
        by === 'record'
          ? plusMinus(at.sea.totalAreaKm2, at.sea.areaUncertaintyKm2)
          : plusMinus(exposed.areaKm2, exposed.uncertaintyKm2),
    });
  if (by === 'record') return title('record', '');
  if (band === null || edges === null) return title(exposed.areaKm2 > 0 ? 'chosen' : 'other', '');
  const [least, most] = [edges.high, edges.low].map(({ exposedSinceToday }) => write(exposedSinceToday.areaKm2));
  if (least === undefined || most === undefined || most === '0') return title('none', '');
  if (isBeyond) return title('beyond', least);
  return least === '0' ? title('upTo', most) : title('range', formatRange(least, most));
}

/** Every wording that the title may take, as wide as they come. */
export function mapTitles(words: Words): readonly string[] {
  const values = { year: '2088', range: '108,000–138,000', area: '138,000\u00a0±\u00a018,000', level: '−38.88\u00a0m' };
  return ['range', 'beyond', 'upTo', 'none', 'record', 'chosen', 'other'].map((what) =>
    words('map.title', { what, ...values }),
  );
}

/** What is measured, in which unit and datum. */
export function mapSubtitle(breadth: Breadth, { units, datum }: LevelDisplay, words: Words): string {
  const length = breadth === 'wide' ? 'long' : breadth === 'column' ? 'short' : 'middle';
  return words(`map.subtitle.${length}`, { unit: words(`level.unit.${units}`), datum: words(`datum.${datum.id}`) });
}

/** What the map cannot say by itself: signs, the cut-off of the Ural Furrow, the bay, the dashed shores. */
export function mapNotes(bundle: ReliefBundle, isRoomy: boolean, display: LevelDisplay, words: Words): string {
  const { units } = display;
  const falls = markedFalls.map((fall) => formatLength(fall, units, 0));
  return words(isRoomy ? 'map.notes.long' : 'map.notes.short', {
    sill: formatLevel(sill.metres, display, 2),
    error: formatLength(sill.uncertaintyMetres, units, 1),
    area: formatNumber(sill.areaKm2),
    falls: falls.join(' and '),
    bay: formatNumber(bundle.karaBogazGolKm2),
    end: formatLevel(levelsOf(bundle.relief).lowestMetres, display, 1),
  });
}
