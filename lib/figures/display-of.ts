import type { Scenario } from '@/lib/scenario/scenario';
import type { LevelDisplay } from '@/lib/words/format-level';
import type { FigureContext } from './context';

/** How levels are written for a reader: unit, and the zero as a level of the record. */
export function displayOf(scenario: Scenario, { data }: Pick<FigureContext, 'data'>): LevelDisplay {
  const { units, datum } = scenario;
  const zero = datum === 'bhs' ? 0 : data.annual.points.find(({ year }) => String(year) === datum)?.levelMetres;
  return { units, datum: zero === undefined ? { id: 'bhs', zeroMetres: 0 } : { id: datum, zeroMetres: zero } };
}
