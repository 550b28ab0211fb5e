import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, anyValue, hostileQuery, parameterRecords } from './arbitrary-scenario.fixture';
import { pinOf, readLink, writeLink } from './link';
import { longestPin } from './link-parsers';
import { type ParameterId, parameterTable } from './parameter-table';
import { defaultPresetId, presets } from './presets';
import { presetValues, type Scenario } from './scenario';
import { shortestWindowYears } from './view-parameters';

describe('a link that we write', () => {
  it('gives the scenario back, for any values, preset and pin', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(readLink(writeLink(scenario))).toEqual({ scenario, ignored: [] });
        expect(readLink(`?${writeLink(scenario)}`)).toEqual({ scenario, ignored: [] });
      }),
      { numRuns: 200 },
    );
  });

  it.each(parameterRecords)('gives %s back alone, at both ends and between', (id, parameter) => {
    fc.assert(
      fc.property(anyValue(parameter), (value) => {
        const window = id === 'from' ? { to: 2100 } : id === 'to' ? { from: 1921 } : {};
        const scenario = { ...readLink('').scenario, ...window, ...presetFor(id, value), [id]: value } as Scenario;
        expect(readLink(writeLink(scenario)).scenario[id]).toBe(value);
      }),
      { numRuns: 40 },
    );
  });

  it('names the preset, and beside it only what differs from it', () => {
    const keysOf = (query: string) => [...new URLSearchParams(query).keys()];
    for (const { id } of presets) expect(writeLink({ ...presetValues(id), pin: null })).toBe(`preset=${id}`);
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const base = presetValues(scenario.preset);
        const differing = parameterRecords.map(([id]) => id).filter((id) => scenario[id] !== base[id]);
        const expected = ['preset', ...differing, ...(scenario.pin === null ? [] : ['pin'])];
        expect(keysOf(writeLink(scenario)).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('is read alike by the platform: our keys and values are those of URLSearchParams', () => {
    const { scenario } = readLink('preset=decline-9&decline=12.5&units=ft&pin=decline%3D3');
    const read = new URL(`https://example.org/?${writeLink(scenario)}#level`).searchParams;
    expect(Object.fromEntries(read)).toEqual({ preset: 'decline-9', decline: '12.5', units: 'ft', pin: 'decline=3' });
  });
});

describe('a link without anything', () => {
  it('is the first preset, without a pin, and is not complained of', () => {
    const scenario = { ...presetValues(defaultPresetId), pin: null };
    for (const query of ['', '?', '&', '&&']) expect(readLink(query)).toEqual({ scenario, ignored: [] });
  });
});

describe('a preset in a link', () => {
  it.each([
    ['decline-9', 9],
    ['decline-18', 18],
  ])('%s sets one end of the 9–18 m of Prange et al. 2020, and the kind of scenario', (preset, decline) => {
    expect(readLink(`preset=${preset}`).scenario).toMatchObject({ mode: 'decline', decline, shape: 0 });
  });

  it('gives way to what stands beside it', () => {
    expect(readLink('preset=decline-18&decline=12.5').scenario).toMatchObject({ preset: 'decline-18', decline: 12.5 });
    expect(readLink('decline=12.5&preset=decline-18').scenario.decline).toBe(12.5);
  });
});

describe('any link, however broken', () => {
  it('is read without an error into values that every record admits', () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { scenario } = readLink(query);
        for (const [id, parameter] of parameterRecords) {
          const value = scenario[id];
          if (parameter.kind === 'choice') expect(parameter.options).toContain(value);
          else if (parameter.default !== null || value !== null) {
            expect(value).toBeGreaterThanOrEqual(parameter.min);
            expect(value).toBeLessThanOrEqual(parameter.max);
            expect(value).toBe(Number(Number(value).toFixed(parameter.decimals)));
          }
        }
        expect(scenario.to - scenario.from).toBeGreaterThanOrEqual(shortestWindowYears);
        expect(Object.keys(scenario).sort()).toEqual([...parameterRecords.map(([id]) => id), 'pin'].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('becomes a link of ours that is read the same', () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { scenario } = readLink(query);
        expect(readLink(writeLink(scenario)).scenario).toEqual(scenario);
      }),
      { numRuns: 500 },
    );
  });

  it('names every first value that is not in force', () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { scenario, ignored } = readLink(query);
        const named = new Set(ignored.flatMap(({ key }) => (key === 'from, to' ? ['from', 'to'] : [key])));
        const seen = new Set<string>();
        for (const [key, text] of new URLSearchParams(query)) {
          if (seen.has(key)) continue;
          seen.add(key);
          const value: unknown = Object.hasOwn(scenario, key) ? scenario[key as ParameterId | 'pin'] : undefined;
          const inForce = typeof value === 'number' ? /^[+-]?[\d.]+$/.test(text) : value === text;
          if (!inForce && !(key === 'pin' && new URLSearchParams(text).has('pin'))) expect(named).toContain(key);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['an unknown key', 'declin=9', { key: 'declin', value: '9', why: 'key' }],
    ['a key of every object', '__proto__=9', { key: '__proto__', value: '9', why: 'key' }],
    ['a constructor', 'constructor=9', { key: 'constructor', value: '9', why: 'key' }],
    ['no number', 'decline=NaN', { key: 'decline', value: 'NaN', why: 'number' }],
    ['an overflow', 'decline=1e999', { key: 'decline', value: '1e999', why: 'number' }],
    ['a printed minus', 'runoff=−5', { key: 'runoff', value: '−5', why: 'number' }],
    ['a decimal comma', 'decline=9,5', { key: 'decline', value: '9,5', why: 'number' }],
    ['more than there is', 'decline=21.01', { key: 'decline', value: '21.01', why: 'range' }],
    ['a rise', 'decline=-0.01', { key: 'decline', value: '-0.01', why: 'range' }],
    ['an option of the prototype', 'warming=toString', { key: 'warming', value: 'toString', why: 'option' }],
    ['an unknown preset', 'preset=constructor', { key: 'preset', value: 'constructor', why: 'option' }],
    ['a window of 9 years', 'from=2000&to=2009', { key: 'from, to', value: '2000, 2009', why: 'window' }],
    ['a window that runs back', 'from=2050&to=1990', { key: 'from, to', value: '2050, 1990', why: 'window' }],
    ['a pin of nonsense', 'pin=declin%3D9', { key: 'pin', value: 'declin=9', why: 'pin' }],
  ])('names %s and shows the default', (_, query, refused) => {
    const { scenario, ignored } = readLink(query);
    expect(ignored).toEqual([refused]);
    expect({ ...scenario, pin: null }).toEqual(readLink('').scenario);
  });

  it('keeps what is sound beside what is not', () => {
    const { scenario, ignored } = readLink('decline=12&shape=2&units=ft');
    expect(scenario).toMatchObject({ decline: 12, shape: 0, units: 'ft' });
    expect(ignored.map(({ key }) => key)).toEqual(['shape']);
  });

  it('takes the first of a repeated key', () => {
    expect(readLink('decline=12&decline=15').scenario.decline).toBe(12);
  });

  it('is brought to stored precision: 12.345 m are 12.35 m, and −0 is 0', () => {
    // IEEE 754: 12.345 lies just above the middle, 12.3450000000000006395.
    expect(readLink('decline=12.345').scenario.decline).toBe(12.35);
    expect(Object.is(readLink('decline=-0.001').scenario.decline, 0)).toBe(true);
  });
});

describe('the window of the level figure', () => {
  it('is taken from ten years on', () => {
    expect(readLink('from=2000&to=2010')).toMatchObject({ scenario: { from: 2000, to: 2010 }, ignored: [] });
  });

  it('is judged by what stands beside the end that is stated', () => {
    expect(readLink('to=1931')).toMatchObject({ scenario: { from: 1921, to: 1931 }, ignored: [] });
    expect(readLink('from=2090')).toMatchObject({ scenario: { from: 2090, to: 2100 }, ignored: [] });
  });
});

describe('a pinned scenario', () => {
  it('is the default one where the pin is empty, and none where there is no pin', () => {
    expect(readLink('pin=').scenario.pin).toBe('');
    expect(readLink('').scenario.pin).toBeNull();
  });

  it('holds no other pin: pinning what has one drops the older', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const pinned = readLink(pinOf(scenario));
        expect(pinned).toEqual({ scenario: { ...scenario, pin: null }, ignored: [] });
      }),
    );
    expect(readLink('pin=decline%3D18%26pin%3Ddecline%253D3').scenario.pin).toBe('decline=18');
  });

  it('is refused where it is longer than any scenario of ours', () => {
    const { scenario, ignored } = readLink(`pin=${'decline%3D9%26'.repeat(300)}`);
    expect(scenario.pin).toBeNull();
    expect(ignored.map(({ key, why }) => [key, why])).toEqual([['pin', 'pin']]);
  });

  it('always fits: every parameter off its default is shorter than the longest pin', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(pinOf(scenario).length).toBeLessThan(longestPin);
      }),
    );
  });
});

/** A preset is a value of its own and brings others with it. */
function presetFor(id: ParameterId, value: number | string): Partial<Scenario> {
  return id === 'preset' ? presetValues(value) : { preset: parameterTable.preset.default };
}
