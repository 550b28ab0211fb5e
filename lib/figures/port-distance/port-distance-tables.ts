import type { Words } from '@/lib/words/catalogue';
import { lengthIn, type Units } from '@/lib/words/format-level';
import type { ScenarioFall } from '../decline/scenario-fall';
import type { Cell, Column, FigureTable } from '../table';
import type { DistanceCurve } from './distance-curves';
import { distanceUnit, shownDistance } from './shown-distance';

/** Falls that the tables list, m: every half metre. */
export const listedFalls: readonly number[] = Array.from({ length: 43 }, (_, i) => i / 2);

function distanceColumn(key: string, label: string, units: Units): Column {
  return { key, label, unit: distanceUnit(units), format: 'number', decimals: 1 };
}

/** Distances by fall, a column for each place: what the crosshair reads in the north. */
export function fallTable(
  id: 'north' | 'elsewhere',
  curves: readonly DistanceCurve[],
  level2020Metres: number,
  units: Units,
  words: Words,
): FigureTable {
  const fall: Column = {
    key: 'fall',
    label: words('portDistance.table.fall'),
    unit: units,
    format: 'number',
    decimals: 1,
  };
  return {
    id,
    caption: words(`portDistance.table.${id}`),
    columns: [fall, ...curves.map((curve) => distanceColumn(curve.id, curve.name, units))],
    rows: listedFalls.map((metres) => [
      lengthIn(units, metres),
      ...curves.map((curve) => cellOf(curve.kmAt(level2020Metres - metres), units)),
    ]),
  };
}

/** Every port: how far the sea is today, and in the scenario's year with 9 in 10 runs. */
export function portTable(
  curves: readonly DistanceCurve[],
  level2020Metres: number,
  today: { readonly year: number; readonly metres: number },
  fall: ScenarioFall,
  units: Units,
  words: Words,
): FigureTable {
  const text = (key: 'port' | 'country'): Column => ({
    key,
    label: words(`portDistance.table.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const distance = (key: 'today' | 'low' | 'median' | 'high', year: number) =>
    distanceColumn(key, words(`portDistance.table.${key}`, { year: String(year) }), units);
  const at = ({ kmAt }: DistanceCurve, metres: number | undefined) =>
    metres === undefined ? null : cellOf(kmAt(level2020Metres - metres), units);
  return {
    id: 'ports',
    caption: words('portDistance.table.ports'),
    columns: [
      text('port'),
      text('country'),
      distance('today', today.year),
      distance('low', fall.year),
      distance('median', fall.year),
      distance('high', fall.year),
    ],
    rows: curves.flatMap((curve) =>
      curve.ports.map((port) => [
        port.name,
        port.country,
        at(curve, today.metres),
        at(curve, fall.band?.low),
        at(curve, fall.fallMetres),
        at(curve, fall.band?.high),
      ]),
    ),
  };
}

function cellOf(km: number | null, units: Units): Cell {
  return km === null ? null : shownDistance(km, units);
}
