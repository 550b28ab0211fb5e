import { describe, expect, it } from 'vitest';
import content from '@/data/presets.json';
import { parameters } from '@/lib/words/messages/parameters';
import { parameterRecords } from './arbitrary-scenario.fixture';
import { isParameterId, parameterTable } from './parameter-table';
import { portParameters } from './port-parameters';
import { atStoredPrecision, readValue } from './read-value';

describe('every parameter', () => {
  it.each(parameterRecords)('%s is keyed by its own id and has a name for its control', (id, parameter) => {
    expect(parameter.id).toBe(id);
    expect(parameters[id].label).toMatch(/\S/);
  });

  it.each(parameterRecords)('%s has a default that a link may state', (_, parameter) => {
    if (parameter.default === null) return expect(readValue(parameter, 'null')).toEqual({ refused: 'number' });
    expect(readValue(parameter, String(parameter.default))).toEqual({ value: parameter.default });
  });

  it.each(parameterRecords)('%s has a step and ends that its stored precision can hold', (_, parameter) => {
    if (parameter.kind === 'choice') return expect(new Set(parameter.options).size).toBe(parameter.options.length);
    const { min, max, step } = parameter;
    expect([min, max, step].map((value) => atStoredPrecision(parameter, value))).toEqual([min, max, step]);
    expect(min).toBeLessThan(max);
    expect(step).toBeGreaterThan(0);
  });

  it('has a name, and no name stands for what is not there', () => {
    expect(Object.keys(parameters).sort()).toEqual(parameterRecords.map(([id]) => id).sort());
  });

  it('of choices that are written out names exactly its options', () => {
    for (const [id, parameter] of parameterRecords) {
      const named: object = parameters[id];
      if (parameter.kind !== 'choice' || !('options' in named)) continue;
      expect(Object.keys(named.options as object).sort()).toEqual([...parameter.options].sort());
    }
  });
});

describe('the presets', () => {
  it('of a link are those of data/presets.json, in its order', () => {
    expect(parameterTable.preset.options).toEqual(content.map(({ id }) => id));
  });

  it('are the eight of the model: six water balances and two falls', () => {
    expect(content.map(({ id, mode }) => `${id} ${mode}`)).toEqual([
      'samant-prange balance',
      'evaporation-led balance',
      'prange-2020 balance',
      'hindcast balance',
      'half-natural balance',
      'all-natural balance',
      'decline-9 decline',
      'decline-18 decline',
    ]);
  });
});

describe('the ships of a port planner', () => {
  it('are the design ship and the nine ships whose draught and deadweight are published', () => {
    // Full draught, m, and deadweight, t, by the builders and the river register: P19619 6.99/13,000 · RST27 4.2/7,030 ·
    // RST26 4.78/4,600 · RSD59 4.53/7,679 · RSD49 4.7/7,143 · RSD19 4.6/7,000 · Volgo-Don 3.5/5,150 · RSD44 3.53/5,460 ·
    // CNF18C 4.5/5,740. Of the Dagestan and Barda ferries no full draught is known.
    const nine = ['P19619', 'RST27', 'RST26', 'RSD59', 'RSD49', 'RSD19', 'VOLGODON', 'RSD44', 'CNF18C'];
    expect(portParameters.ship.options).toEqual(['design', ...nine]);
    expect(portParameters.ship.default).toBe('design');
  });

  it.each(['DAGESTAN', 'BARDA', 'rst27', ''])('refuse %j', (ship) => {
    expect(readValue(portParameters.ship, ship)).toEqual({ refused: 'option' });
  });
});

describe('isParameterId', () => {
  it('knows no key that every object has', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
      expect(isParameterId(key)).toBe(false);
    }
    expect(isParameterId('decline')).toBe(true);
  });
});
