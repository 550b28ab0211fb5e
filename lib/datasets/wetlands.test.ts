import { describe, expect, it } from 'vitest';
import type { Wetland } from '@/lib/domain/wetland';
import { checkData, otherFiles } from './check-data';
import { coastImpactsTable, parseCoastImpacts } from './coast-impacts';
import { readDataFile } from './files';
import { parseWetlandCitations, wetlandCitationsTable } from './wetland-citations';
import { wetlandThresholdsTable } from './wetland-thresholds';
import { parseWetlands, wetlandsTable } from './wetlands';

const tables = [wetlandsTable, wetlandThresholdsTable, coastImpactsTable, wetlandCitationsTable];
const sites = parseWetlands(readDataFile('wetlands.csv'));
const where = (test: (site: Wetland) => boolean) => sites.filter(test).map((site) => site.id);

describe('the wetlands', () => {
  it('are 34, each by itself, in the five countries of the sea', () => {
    expect(new Set(where(() => true)).size).toBe(34);
    expect(new Set(sites.flatMap((site) => site.countries)).size).toBe(5);
  });

  it('name the sites that the sea does not control, or only partly, and say so in words', () => {
    // Lake South Agrakhan is perched at −25.5 m, Karakol is a cooling pond, Amirkelayeh has springs, Agh-Göl lies inland.
    expect(where((site) => site.control === 'indirect')).toEqual(['agrakhan_s', 'karakol', 'amirkelayeh', 'agh_gol']);
    expect(where((site) => site.control === 'partly')).toEqual(['little_gizilagach']);
    for (const { control, basis } of sites.filter((site) => site.control !== 'sea')) {
      expect(basis).toMatch(control === 'partly' ? /^Partly controlled/ : /^Indirect/);
      expect(basis).toContain('carries no threshold');
    }
  });

  it('say where an inlet is dredged, a river feeds on and high water harms too', () => {
    expect(where((site) => site.switches.includes('dredged inlet'))).toEqual(['ural_delta', 'anzali', 'gorgan_bay']);
    expect(where((site) => site.switches.includes('river-fed'))).toEqual(['volga_delta', 'ural_delta', 'anzali']);
    expect(where((site) => site.switches.includes('two-sided'))).toEqual(['gomishan', 'ghizil_agaj']);
  });

  it('mark the positions and Ramsar numbers that are from memory', () => {
    expect(where((site) => site.position.status === 'recalled')).toHaveLength(7);
    // The register of the convention has Volga Delta 111, Anzali 40, Gomishan 1109; two numbers were not seen there.
    expect(sites.find((site) => site.id === 'anzali')).toMatchObject({ ramsarSite: 40, ramsarStatus: 'verified' });
    expect(where((site) => site.ramsarStatus === 'recalled')).toEqual(['ural_delta', 'agh_gol']);
    expect(where((site) => (site.ramsarSite === null) !== (site.ramsarStatus === null))).toEqual([]);
  });

  it('state with every depth how sure it is, and no mean depth that exceeds the largest', () => {
    const known = sites.filter((site) => site.meanDepthMetres !== null || site.maxDepthMetres !== null);
    for (const site of sites) expect(site.depthStatus !== null, site.id).toBe(known.includes(site));
    for (const { meanDepthMetres: mean, maxDepthMetres: max } of known) {
      if (mean !== null && max !== null) expect(mean).toBeLessThan(max);
    }
  });
});

describe('the citations of wetlands and coast', () => {
  const citations = parseWetlandCitations(readDataFile('wetland-citations.csv'));
  const impacts = parseCoastImpacts(readDataFile('coast-impacts.csv'));
  const files = [...tables.map((table) => table.file), ...otherFiles];
  const texts = Object.fromEntries(files.map((file) => [file, readDataFile(file)]));

  it('are each used, and each row has one', () => {
    const lists = [...sites, ...impacts].map((row) => row.citationIds);
    for (const list of lists) expect(list.length).toBeGreaterThan(0);
    expect([...new Set(lists.flat())].sort()).toEqual(Object.keys(citations).sort());
  });

  it('have no address where they are our arithmetic or our memory', () => {
    expect(citations.CALC).toMatchObject({ publisher: 'this project', url: null });
    expect(citations.RECALL).toMatchObject({ publisher: null, year: null, url: null });
  });

  it('and sites are refused under a name that no table has', () => {
    const damaged = {
      ...texts,
      'wetlands.csv': texts['wetlands.csv']?.replace('RSIS111;', 'RSIS112;') ?? '',
      'coast-impacts.csv': texts['coast-impacts.csv']?.replace(',kaydak,', ',kaidak,') ?? '',
    };
    expect(checkData(texts, tables)).toEqual([]);
    expect(checkData(damaged, tables).map((problem) => problem.message.replace(/, or .*/, ''))).toEqual([
      "wetlands.csv line 2: citation_ids names 'RSIS112'; expected an id of wetland-citations.csv",
      "coast-impacts.csv line 47: place_id names 'kaidak'; expected an id of wetlands.csv",
    ]);
  });
});
