import type { MadeFile } from '@/lib/export/figure-files';
import { shorelineGeoJson } from '@/lib/export/shoreline-geojson';
import { type FigureContext, runScenario } from '@/lib/figures/context';
import { shorelineOf } from '@/lib/figures/map/shoreline';
import type { Scenario } from '@/lib/scenario/scenario';

/** Write the shore that the map of a scenario shows as GeoJSON. Throws `Refusal` without the relief. */
export function shorelineFile(scenario: Scenario, context: FigureContext): MadeFile {
  const shoreline = shorelineOf(scenario, runScenario(scenario, context), context);
  return {
    name: `caspian-shoreline-${shoreline.provenance.runId}.geojson`,
    type: 'application/geo+json',
    bytes: new TextEncoder().encode(shorelineGeoJson(shoreline)),
    missing: [],
  };
}
