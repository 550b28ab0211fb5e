import type { Hypsometry } from '@/lib/domain/hypsometry';
import { parseTable } from './parse-table';
import { defineTable } from './table';

const area = { kind: 'number', unit: 'km²', min: 0, max: 500_000 } as const;

/** Area and volume of the basin by level, from −20 m down to −60 m. */
export const hypsometryTable = defineTable({
  file: 'hypsometry.csv',
  title: 'Area and volume of the Caspian Sea by level',
  sourceId: 'hypsometry',
  datum: 'BHS',
  columns: {
    level_m: { kind: 'number', unit: 'm', min: -60, max: -20, meaning: 'level of the sea' },
    total_area_km2: { ...area, meaning: 'area below the level' },
    connected_area_km2: { ...area, meaning: 'area joined to the deep basins' },
    cut_off_area_km2: { ...area, meaning: 'area below the level but cut off from the deep basins' },
    model_area_km2: { ...area, meaning: 'area used by the model: the cut-off of the Ural Furrow blended over 1.3 m' },
    volume_km3: { kind: 'number', unit: 'km³', min: 60_000, max: 90_000, meaning: 'volume below the level' },
    area_uncertainty_percent: { kind: 'number', unit: '%', min: 0.5, max: 10, meaning: 'uncertainty of the area' },
    north_area_km2: { ...area, meaning: 'area of the northern basin' },
    middle_area_km2: { ...area, meaning: 'area of the middle basin' },
    south_area_km2: { ...area, meaning: 'area of the southern basin' },
  },
  key: ['level_m'],
  order: { by: 'level_m', step: -0.1 },
});

/** Read the table as parallel columns, levels descending, from the text of `hypsometry.csv`; throws `Refusal`. */
export function parseHypsometry(text: string): Hypsometry {
  const rows = parseTable(text, hypsometryTable);
  return {
    levelMetres: rows.map((row) => row.level_m),
    totalAreaKm2: rows.map((row) => row.total_area_km2),
    connectedAreaKm2: rows.map((row) => row.connected_area_km2),
    cutOffAreaKm2: rows.map((row) => row.cut_off_area_km2),
    modelAreaKm2: rows.map((row) => row.model_area_km2),
    volumeKm3: rows.map((row) => row.volume_km3),
    areaUncertaintyPercent: rows.map((row) => row.area_uncertainty_percent),
    northKm2: rows.map((row) => row.north_area_km2),
    middleKm2: rows.map((row) => row.middle_area_km2),
    southKm2: rows.map((row) => row.south_area_km2),
  };
}
