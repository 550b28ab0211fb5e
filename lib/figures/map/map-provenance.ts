import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext } from '../context';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';

/** What the map is drawn from, the relief first. */
const sources = [
  'relief-grid',
  'composite-annual',
  'natural-earth',
  'port-rules',
  'wetland-thresholds',
  'hypsometry',
  'map-places',
];

/** Say where the map has its shores, borders, states and names from; the foot has room for the first `named` sources. */
export function mapProvenance(scenario: Scenario, context: FigureContext, named = sources.length): Provenance {
  const whole = provenanceOf('map', sources, scenario, context, 'on the scenario');
  return { ...whole, sources: whole.sources.slice(0, named) };
}
