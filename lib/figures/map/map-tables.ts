import type { CoastAtDecline } from '@/lib/impacts/coast/coast-at-decline';
import type { Basin } from '@/lib/model/basin';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { decimalsIn, type LevelDisplay, shownLevel } from '@/lib/words/format-level';
import type { Cell, Column, FigureTable } from '../table';
import type { MapMoment } from './map-moment';
import { mapNumbers } from './map-numbers';
import type { PortAt, WetlandAt } from './place-states';
import { markedFalls } from './still-layers';

/** The numbers of the map: every shore drawn with its areas, and the state of every port and wetland at the level shown. */
export function mapTables(
  basin: Basin,
  moment: MapMoment,
  pinnedMetres: number | null,
  ports: readonly PortAt[],
  wetlands: readonly WetlandAt[],
  display: LevelDisplay,
  words: Words,
): readonly FigureTable[] {
  const levelMetres = (level: number) => ({ by: 'level', year: moment.year, levelMetres: level, band: null }) as const;
  const row = (name: string, level: number): Cell[] => {
    const at = mapNumbers(basin, levelMetres(level)).at;
    return [name, shownLevel(level, display), ...areas(at)];
  };
  const { reference2020Metres, start } = basin;
  const shores: Cell[][] = [
    row(words('map.table.rows.shown'), moment.levelMetres),
    ...(moment.band === null
      ? []
      : [
          row(words('map.table.rows.high'), moment.band.highMetres),
          row(words('map.table.rows.low'), moment.band.lowMetres),
        ]),
    ...(pinnedMetres === null ? [] : [row(words('map.table.rows.pinned'), pinnedMetres)]),
    row(words('map.table.rows.today', { year: String(start.year) }), start.levelMetres),
    ...markedFalls.map((fall) =>
      row(words('map.table.rows.fall', { fall: formatLength(fall, display.units, 0) }), reference2020Metres - fall),
    ),
  ];
  return [
    { id: 'map', caption: words('map.table.shores'), columns: shoreColumns(start.year, display, words), rows: shores },
    {
      id: 'ports',
      caption: words('map.table.ports'),
      columns: placeColumns(words),
      rows: ports.map(({ port, state }) => [
        port.name,
        port.position.latitude,
        port.position.longitude,
        port.position.status,
        state,
      ]),
    },
    {
      id: 'wetlands',
      caption: words('map.table.wetlands'),
      columns: placeColumns(words),
      rows: wetlands.map(({ site, state }) => [
        site.name,
        site.position.latitude,
        site.position.longitude,
        site.position.status,
        words(`map.table.states.${state}`),
      ]),
    },
  ];
}

function areas(at: CoastAtDecline): Cell[] {
  const { sea, exposedSince2006, exposedSinceToday, northDry } = at;
  const km2 = [
    sea.totalAreaKm2,
    sea.areaUncertaintyKm2,
    sea.connectedAreaKm2,
    exposedSince2006.areaKm2,
    exposedSince2006.uncertaintyKm2,
    exposedSinceToday.areaKm2,
  ];
  return [...km2, northDry.best * 100, northDry.low * 100, northDry.high * 100];
}

function shoreColumns(year: number, { units }: LevelDisplay, words: Words): readonly Column[] {
  const column = (key: string, label: string, unit: string): Column => ({
    key,
    label,
    unit,
    format: 'number',
    decimals: 0,
  });
  return [
    { key: 'shore', label: words('map.table.shore'), unit: null, format: 'text', decimals: 0 },
    {
      key: `level_${units}`,
      label: words('map.table.level'),
      unit: units,
      format: 'level',
      decimals: decimalsIn(units, 2),
    },
    column('area_km2', words('map.table.area'), 'km²'),
    column('area_uncertainty_km2', words('map.table.areaError'), 'km²'),
    column('connected_km2', words('map.table.connected'), 'km²'),
    column('dry_since_2006_km2', words('map.table.since2006'), 'km²'),
    column('dry_since_2006_uncertainty_km2', words('map.table.since2006Error'), 'km²'),
    column(`dry_since_${year}_km2`, words('map.table.sinceToday', { year: String(year) }), 'km²'),
    column('north_dry_percent', words('map.table.northDry'), '%'),
    column('north_dry_low_percent', words('map.table.northLow'), '%'),
    column('north_dry_high_percent', words('map.table.northHigh'), '%'),
  ];
}

function placeColumns(words: Words): readonly Column[] {
  const degrees = (key: string, label: string): Column => ({ key, label, unit: '°', format: 'number', decimals: 2 });
  const text = (key: string, label: string): Column => ({ key, label, unit: null, format: 'text', decimals: 0 });
  return [
    text('place', words('map.table.place')),
    degrees('latitude_deg', words('map.table.latitude')),
    degrees('longitude_deg', words('map.table.longitude')),
    text('position_status', words('map.table.status')),
    text('state', words('map.table.state')),
  ];
}
