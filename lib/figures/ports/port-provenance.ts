import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext } from '../context';
import { breadthOf, type Frame } from '../frame';
import { provenanceOf } from '../provenance';
import type { FigureId, Provenance } from '../spec';

/**
 * Say where a figure of ports has its numbers from. A column has room for the first source alone; files name the others
 * too. `unit` is that of its numbers; it holds no levels.
 */
export function portProvenance(
  id: FigureId,
  sourceIds: readonly string[],
  scenario: Scenario,
  context: FigureContext,
  frame: Frame,
  unit: string,
): Provenance {
  const whole = provenanceOf(id, sourceIds, scenario, context, 'on the scenario');
  return {
    ...whole,
    sources: breadthOf(frame) === 'column' ? whole.sources.slice(0, 1) : whole.sources,
    unit,
    datum: null,
  };
}
