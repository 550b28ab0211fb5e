import { runScenario } from '@/lib/figures/context';
import { presets } from '@/lib/scenario/presets';
import { scenarioOf } from '@/lib/scenario/scenario';
import { openHouse } from '../caspian/house';
import { allCrossings } from '../runs/all-crossings';
import { projectionRecord } from '../runs/projection-record';
import type { ApiDocument, Schema } from './document';

const numbers: Schema = { type: 'array', items: { type: 'number' } };
const modelSources = ['composite-annual', 'hypsometry', 'balance-facts'];

/** Compute every preset: its projection by year, and its crossings of every threshold. */
export function runDocuments(): readonly ApiDocument[] {
  const context = openHouse();
  return presets.flatMap(({ id, name }): readonly ApiDocument[] => {
    const scenario = scenarioOf({ preset: id });
    const { projection } = runScenario(scenario, context);
    return [
      {
        path: `project/${id}.json`,
        title: `Projection of the preset ${name}, by year`,
        sourceIds: modelSources,
        data: projectionRecord(projection, scenario, context),
        schema: projectionSchema,
      },
      {
        path: `crossings/${id}.json`,
        title: `Crossings of every port and wetland threshold under the preset ${name}`,
        sourceIds: [...modelSources, 'port-rules', 'wetland-thresholds'],
        data: allCrossings(projection, scenario, context),
        schema: crossingsSchema,
      },
    ];
  });
}

const projectionSchema: Schema = {
  type: 'object',
  required: ['run', 'years', 'level_m', 'area_km2'],
  properties: {
    run: { type: 'object', description: 'id, version, seed, members, every effective parameter, data checksums' },
    years: { type: 'array', items: { type: 'integer' } },
    level_m: {
      type: 'object',
      description: 'annual mean level, m BHS: the central line, and quantiles of the runs',
      properties: Object.fromEntries(['deterministic', 'p05', 'p17', 'p50', 'p83', 'p95'].map((key) => [key, numbers])),
    },
    area_km2: {
      type: 'object',
      description: 'area of the connected sea, quantiles of the runs',
      properties: Object.fromEntries(['p05', 'p50', 'p95'].map((key) => [key, numbers])),
    },
  },
};

const year: Schema = { type: ['integer', 'null'] };
const share: Schema = { type: ['number', 'null'], description: 'share of the runs, 0 to 1' };
const level: Schema = { type: 'number', description: 'm BHS' };
const byYear = (name: string) => [2030, 2035, 2040, 2050, 2075, 2100].map((at) => [`${name}_${at}`, share] as const);

const crossingsSchema: Schema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      asset_id: { type: 'string' },
      kind: { type: 'string', enum: ['port', 'wetland', 'level'] },
      rule_id: { type: ['string', 'null'] },
      threshold: { type: 'string' },
      level_m: level,
      level_low_m: level,
      level_high_m: level,
      passed: { ...year, description: 'year in which the level was last passed on the way down' },
      at_line: { type: 'boolean', description: 'whether the last annual mean is within 5 cm of the level' },
      ...Object.fromEntries([...byYear('p_below'), ...byYear('p_first_by')]),
      first_p05: year,
      first_p50: year,
      first_p95: year,
      lasting_p50: year,
    },
  },
};
