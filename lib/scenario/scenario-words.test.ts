import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/words/catalogue';
import { anyScenario } from './arbitrary-scenario.fixture';
import { readLink } from './link';
import { scenarioInWords } from './scenario-words';

const words = createWords();
const said = (query: string) => scenarioInWords(readLink(query).scenario, words).replaceAll('\u00a0', ' ');

describe('a scenario in words', () => {
  it('says a fall, where it is counted from, and its way', () => {
    const noise = 'with natural variability of 12 cm/yr.';
    expect(said('preset=decline-18')).toBe(`a fall of 18.00 m below 2020 by 2100, straight, ${noise}`);
    expect(said('preset=decline-9&shape=1')).toContain('slow first and fast later (quadratic)');
    expect(said('preset=decline-9&shape=0.25')).toContain('between straight and quadratic (shape 0.25)');
  });

  it('says the preset of a water balance, its pathway, and each value changed in it', () => {
    expect(said('preset=samant-prange')).toBe('water balance, Samant & Prange 2023, SSP2-4.5.');
    expect(said('preset=samant-prange&warming=ssp585&inflow=264')).toBe(
      'water balance, Samant & Prange 2023, SSP5-8.5; changed: River inflow today 264 km³/yr.',
    );
  });

  it('says dredging with the year in which its depth is there, also where that is the default', () => {
    const berths = (query: string) => said(`preset=samant-prange&${query}`).split('; at berths: ')[1];
    // The depth is there from 2030 unless the link says otherwise.
    expect(berths('dredge=2')).toBe('Dredged: 2.00 m from 2030.');
    expect(berths('dredge=2&dredgeFrom=2041&silt=3')).toBe('Dredged: 2.00 m from 2041; Silting: 3 cm/yr.');
    expect(berths('dredgeFrom=2041')).toBeUndefined();
  });

  it('says lengths and rates in feet and inches where they are chosen: 1 ft is 0.3048 m, 1 in 2.54 cm', () => {
    // 18 / 0.3048 = 59.06; 12 / 2.54 = 4.72; 2 / 0.3048 = 6.56; 3 / 2.54 = 1.18; 0.4 / 0.3048 = 1.31; 9 / 2.54 = 3.54.
    expect(said('preset=decline-18&units=ft&dredge=2&silt=3&allowance=0.4')).toBe(
      'a fall of 59.1 ft below 2020 by 2100, straight, with natural variability of 4.7 in/yr; at berths: Dredged: 6.6 ft from 2030; Silting: 1.2 in/yr; Allowance for wind and season: 1.3 ft.',
    );
    expect(said('preset=samant-prange&fall=9&inflow=264&units=ft')).toContain(
      'Present rate of fall 3.54 in/yr; River inflow today 264 km³/yr.',
    );
  });

  it('is a sentence for any scenario, without a key, a brace or a number that is none', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const sentence = scenarioInWords(scenario, words);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|null|parameters\./);
      }),
    );
  });

  it('says the same for the same numbers in force and the same units, whatever the reader looks at', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const other = { ...scenario, datum: '1977', year: 2030, from: 1921, to: 2100 } as const;
        expect(scenarioInWords(other, words)).toBe(scenarioInWords(scenario, words));
      }),
    );
  });
});
