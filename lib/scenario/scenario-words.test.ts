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

  it('is a sentence for any scenario, without a key, a brace or a number that is none', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const sentence = scenarioInWords(scenario, words);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|null|parameters\./);
      }),
    );
  });

  it('says the same for the same numbers in force, whatever the reader looks at', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const other = { ...scenario, units: 'ft', datum: '1977', year: 2030, from: 1921, to: 2100 } as const;
        expect(scenarioInWords(other, words)).toBe(scenarioInWords(scenario, words));
      }),
    );
  });
});
