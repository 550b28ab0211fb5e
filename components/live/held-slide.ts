import type { ModelSettings } from '@/lib/model/parameters';
import {
  isSlide,
  type Place,
  placeAlong,
  type SlideId,
  type Span,
  type Station,
  settingsAtStation,
  slideBetween,
} from '@/lib/model/stations';
import { modelKey } from './model-key';

/** Most runs whose levels are kept at stations: 20 MB of them. */
const mostRuns = 2000;

/** A station of the slide that is held, and the settings that its runs are of. */
export type WantedStation = { readonly slide: object; readonly station: number; readonly settings: ModelSettings };

/** The runs along the slider that is held, at stations made ready around it. */
export type HeldSlide = {
  /** Take the settings that a slider has moved to. Stations are kept while it is the same one, and nothing else changes. */
  readonly follow: (settings: ModelSettings) => void;
  /** Take the assumption whose slider may be held next. */
  readonly aim: (id: string) => void;
  /** Find the stations that the settings followed stand between; null if these are not ready. */
  readonly span: () => Span | null;
  /** The station that is missed most among so many to either side: the nearest, and rather one ahead than one behind. */
  readonly wanted: (reach: number) => WantedStation | null;
  /** Keep the levels at a station that was wanted, unless another slider is held by now. */
  readonly keep: (wanted: WantedStation, found: Station) => void;
};

type Slide = {
  readonly id: SlideId;
  readonly stations: Map<number, Station>;
  readonly place: Place;
  readonly isRising: boolean;
};

/** Begin with no slider held. */
export function createHeldSlide(): HeldSlide {
  let settings: ModelSettings | undefined;
  let slide: Slide | null = null;

  const follow = (next: ModelSettings) => {
    const before = settings ?? next;
    settings = next;
    if (modelKey(before) === modelKey(next)) return;
    const id = slideBetween(before, next);
    if (id === null) slide = null;
    else {
      const stations = slide?.id === id ? slide.stations : new Map<number, Station>();
      slide = { id, stations, place: placeAlong(id, next), isRising: next[id] > before[id] };
    }
  };
  const aim = (id: string) => {
    if (settings === undefined || !isSlide(id) || slide?.id === id) return;
    slide = { id, stations: new Map(), place: placeAlong(id, settings), isRising: true };
  };
  const span = () => {
    if (slide === null) return null;
    const { stations, place } = slide;
    const [below, above] = [stations.get(place.station), stations.get(place.station + 1)];
    return below === undefined || above === undefined ? null : { below, above, share: place.share };
  };
  const wanted = (reach: number): WantedStation | null => {
    if (slide === null || settings === undefined || settings.members > mostRuns) return null;
    const { id, stations, place, isRising } = slide;
    const at = place.station + place.share;
    const cost = (station: number) => Math.abs(station - at) * (station > at === isRising ? 1 : 2);
    const around = Array.from({ length: 2 * reach }, (_, k) => place.station - reach + 1 + k);
    for (const station of around.sort((a, b) => cost(a) - cost(b))) {
      const there = stations.has(station) ? null : settingsAtStation(settings, id, station);
      if (there !== null) return { slide: stations, station, settings: there };
    }
    return null;
  };
  const keep = ({ slide: of, station }: WantedStation, found: Station) => {
    if (slide?.stations === of) slide.stations.set(station, found);
  };
  return { follow, aim, span, wanted, keep };
}
