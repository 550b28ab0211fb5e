import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { formatLevel, formatLevelRange, type LevelDisplay } from '@/lib/words/format-level';
import { formatNumber, formatPercent } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { KeyYears } from './key-items';
import type { MapMoment } from './map-moment';
import type { MapNumbers } from './map-numbers';

/** A number that stands large beside the map: what it is, the number, and its range or error. */
export type Readout = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly lines: readonly string[];
};

/** Level, area, dry bed and the share of the north that is dry, each with its range over the runs or the relief's error. */
export function mapReadouts(
  moment: MapMoment,
  { at, band }: MapNumbers,
  years: KeyYears,
  display: LevelDisplay,
  words: Words,
): readonly Readout[] {
  const { levelMetres, by, year } = moment;
  const fall = at.declineMetres;
  const runs = (range: string) => words('map.readouts.runs', { range });
  const [exposed, today] = [at.exposedSince2006, at.exposedSinceToday];
  return [
    {
      id: 'level',
      label: words('map.readouts.level', { by, year: String(year) }),
      value: formatLevel(levelMetres, display, by === 'scenario' ? 1 : 2),
      lines: [
        moment.band === null
          ? words(by === 'level' ? 'map.readouts.chosen' : 'map.readouts.measured')
          : runs(formatLevelRange(moment.band.lowMetres, moment.band.highMetres, display, 1)),
        words('map.readouts.since2020', {
          way: fall < 0 ? 'above' : 'below',
          length: formatLength(Math.abs(fall), display.units, 1),
        }),
      ],
    },
    {
      id: 'area',
      label: words('map.readouts.area'),
      value: words('map.km2', { area: round(at.sea.totalAreaKm2) }),
      lines: [
        ...(band === null ? [] : [runs(between(band.low.sea.totalAreaKm2, band.high.sea.totalAreaKm2))]),
        words('map.readouts.relief', { error: round(at.sea.areaUncertaintyKm2) }),
      ],
    },
    {
      id: 'exposed',
      label: words('map.readouts.exposed', { year: String(years.first) }),
      value: words('map.km2', { area: round(exposed.areaKm2) }),
      lines: [
        band === null
          ? words('map.readouts.error', { error: round(exposed.uncertaintyKm2) })
          : runs(between(band.high.exposedSince2006.areaKm2, band.low.exposedSince2006.areaKm2)),
        words('map.readouts.since', { year: String(years.today), area: round(today.areaKm2) }),
      ],
    },
    {
      id: 'north',
      label: words('map.readouts.north'),
      value: formatPercent(at.northDry.best),
      lines: [
        band === null
          ? words('map.readouts.between', {
              range: shares(at.northDry.low, at.northDry.high),
            })
          : runs(shares(band.high.northDry.best, band.low.northDry.best)),
        words('map.readouts.base', { year: String(years.first) }),
      ],
    },
  ];
}

/** To a hundred km² below a thousand, to a thousand above ten thousand: never finer than the table knows. */
function round(km2: number): string {
  const step = km2 >= 10_000 ? 1000 : 100;
  return formatNumber(Math.round(km2 / step) * step);
}

function between(low: number, high: number): string {
  return formatRange(round(Math.min(low, high)), round(Math.max(low, high)));
}

function shares(low: number, high: number): string {
  return `${formatRange(formatNumber(low * 100), formatNumber(high * 100))}%`;
}
