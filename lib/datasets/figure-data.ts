import { type Citation, type PrintedCitations, printedCitation } from '@/lib/domain/citation';
import { checksumOfSources } from './files';
import { loadDatasets } from './load-datasets';
import type { ParsedDatasets } from './parse-datasets';

/** What figures are made from, plain enough to travel to the browser: the data, and what identifies them. */
export type FigureData = Pick<
  ParsedDatasets,
  | 'annual'
  | 'altimetry'
  | 'inflow'
  | 'published'
  | 'kazakhScenarios'
  | 'hypsometry'
  | 'sources'
  | 'ports'
  | 'portRules'
  | 'vessels'
  | 'portReports'
  | 'portSurroundings'
  | 'mapPlaces'
  | 'corridors'
  | 'trade'
  | 'wetlands'
  | 'wetlandThresholds'
  | 'coastImpacts'
> & {
  /** What rows on ports rest on, as printed, by the id that they name; likewise of wetlands and coast. */
  readonly portCitations: PrintedCitations;
  readonly wetlandCitations: PrintedCitations;
  readonly identity: Identity;
};

/** What a run id is made from beside the assumptions, and where the site stands. */
export type Identity = {
  readonly version: string;
  /** SHA-256 of the sources of model and impacts. */
  readonly modelFingerprint: string;
  /** SHA-256 of each data file, by name. */
  readonly dataChecksums: Readonly<Record<string, string>>;
  /** Origin of the site, without a slash at its end. */
  readonly site: string;
};

/** The address of the site unless the variable `SITE_URL` says otherwise at build. */
const defaultSite = 'https://caspian-waterline.example';

/** Load what figures are made from; the same for build, command line and, through the build, the browser. */
export function loadFigureData(site: string | undefined, version: string): FigureData {
  const loaded = loadDatasets();
  const identity: Identity = {
    version,
    modelFingerprint: checksumOfSources(['lib/model', 'lib/impacts', 'lib/stats']),
    dataChecksums: loaded.checksums,
    site: (site ?? defaultSite).replace(/\/+$/, ''),
  };
  return {
    annual: loaded.annual,
    altimetry: loaded.altimetry,
    inflow: loaded.inflow,
    published: loaded.published,
    kazakhScenarios: loaded.kazakhScenarios,
    hypsometry: loaded.hypsometry,
    sources: loaded.sources,
    ports: loaded.ports,
    portRules: loaded.portRules,
    vessels: loaded.vessels,
    portReports: loaded.portReports,
    portSurroundings: loaded.portSurroundings,
    mapPlaces: loaded.mapPlaces,
    corridors: loaded.corridors,
    trade: loaded.trade,
    wetlands: loaded.wetlands,
    wetlandThresholds: loaded.wetlandThresholds,
    coastImpacts: loaded.coastImpacts,
    portCitations: printed(loaded.portCitations),
    wetlandCitations: printed(loaded.wetlandCitations),
    identity,
  };
}

function printed(citations: Readonly<Record<string, Citation>>): PrintedCitations {
  return Object.fromEntries(Object.entries(citations).map(([id, citation]) => [id, printedCitation(citation)]));
}
