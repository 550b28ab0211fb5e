import type { Scenario } from '@/lib/scenario/scenario';
import { formatLevel, formatLevelRange } from '@/lib/words/format-level';
import type { FigureContext, Runs } from './context';
import { displayOf } from './display-of';
import { reachedMetres } from './level/level-labels';

/** Say where a scenario takes the sea in the year that the reader looks at, never without its range. */
export function outcomeWords(scenario: Scenario, { projection }: Runs, context: FigureContext): string {
  const { words } = context;
  const display = displayOf(scenario, context);
  const first = projection.years[0] ?? 0;
  const year = Math.max(scenario.year, first + 1);
  const index = Math.min(year - first, projection.years.length - 1);
  const { p05, p95 } = projection.bands.at(index);
  return words('scenario.outcome', {
    level: formatLevel(reachedMetres(projection, index), display, 1),
    year: String(projection.years[index]),
    range: formatLevelRange(p05, p95, display, 1),
  });
}
