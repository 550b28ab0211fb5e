import { type FigureContext, runScenario } from '@/lib/figures/context';
import { shorelineOf } from '@/lib/figures/map/shoreline';
import type { MadeFile } from './figure-files';
import { shorelineGeoJson } from './shoreline-geojson';

/**
 * Write the shore that the map of a scenario shows as GeoJSON: the one maker of that file, for the page and for the
 * command line. Throws `Refusal` without the relief.
 */
export function shorelineFile(scenario: Parameters<typeof shorelineOf>[0], context: FigureContext): MadeFile {
  const shoreline = shorelineOf(scenario, runScenario(scenario, context), context);
  return {
    name: `caspian-shoreline-${shoreline.provenance.runId}.geojson`,
    type: 'application/geo+json',
    bytes: new TextEncoder().encode(shorelineGeoJson(shoreline)),
    missing: [],
  };
}
