import type { Words } from '@/lib/words/catalogue';
import { decimalsIn, type LevelDisplay, lengthIn, shownLevel } from '@/lib/words/format-level';
import type { Column, FigureTable } from '../table';
import type { SeaAtFall } from './levels-rows';

/** The numbers of the seven seas. */
export function levelsTable(seas: readonly SeaAtFall[], display: LevelDisplay, words: Words): FigureTable {
  const { units } = display;
  const column = (key: string, label: string, unit: string, decimals: number, format: Column['format'] = 'number') => ({
    key,
    label,
    unit,
    format,
    decimals,
  });
  return {
    id: 'map-levels',
    caption: words('mapLevels.table.caption'),
    columns: [
      column(`fall_${units}`, words('mapLevels.table.fall'), units, decimalsIn(units, 1)),
      column(`level_${units}`, words('mapLevels.table.level'), units, decimalsIn(units, 2), 'level'),
      column('area_km2', words('mapLevels.table.area'), 'km²', 0),
      column('area_uncertainty_km2', words('mapLevels.table.error'), 'km²', 0),
      column('connected_km2', words('mapLevels.table.connected'), 'km²', 0),
      column('cut_off_km2', words('mapLevels.table.cutOff'), 'km²', 0),
      column('lost_percent', words('mapLevels.table.lost'), '%', 1),
    ],
    rows: seas.map(({ fallMetres, levelMetres, coast: { sea }, lostShare }) => [
      lengthIn(units, fallMetres),
      shownLevel(levelMetres, display),
      sea.totalAreaKm2,
      sea.areaUncertaintyKm2,
      sea.connectedAreaKm2,
      sea.cutOffAreaKm2,
      lostShare * 100,
    ]),
  };
}
