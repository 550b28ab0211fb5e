import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/words/catalogue';
import { balticDisplay, type LevelDisplay } from '@/lib/words/format-level';
import { arbitraryAltimetry, arbitraryAnnual, arbitraryDisplay } from './arbitrary-series.fixture';
import { type Standing, standingOf } from './standing';
import { type StandingWords, standingWords } from './standing-words';

const words = createWords();
const allTexts = ({ headline, sentences, facts }: StandingWords): readonly string[] => [
  headline,
  ...sentences,
  ...facts.flatMap(({ value, label }) => [value, label]),
];

/** Hold a law for any record, satellite series and way to show levels. */
function forAnySea(law: (standing: Standing, said: StandingWords, display: LevelDisplay) => void): void {
  fc.assert(
    fc.property(arbitraryAnnual, arbitraryAltimetry, arbitraryDisplay, (annual, altimetry, display) => {
      const standing = standingOf(annual, altimetry);
      law(standing, standingWords(standing, display, words), display);
    }),
    { numRuns: 400 },
  );
}

/** Number that was written with a unit, `−1.22 m`, as a number. */
const numberIn = (value: string): number =>
  Number(value.split('\u00a0')[0]?.replace('\u2212', '-').replace('+', '').replace(',', ''));

describe('for any record', () => {
  it('every text is there and holds no broken number', () => {
    forAnySea((_, said) => {
      expect(said.sentences.length).toBeGreaterThanOrEqual(2);
      expect(said.facts).toHaveLength(5);
      for (const text of allTexts(said)) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|[{}]| {2}|-\d|\u22120(\.0+)?(?![\d.])/);
      }
      for (const sentence of said.sentences) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    });
  });

  it('words of direction agree with the number and with its sign', () => {
    forAnySea(({ overTenYears, against1977Metres, month, sincePeak }, said, { units }) => {
      const half = (units === 'm' ? 0.005 : 0.05 * 0.3048) + 1e-9;
      const way = (metres: number | null) =>
        metres === null ? null : Math.abs(metres) <= half ? 'either' : metres < 0 ? 'down' : 'up';
      const [changes = '', latest = ''] = said.sentences;
      const agrees = (metres: number | null, text: string, down: RegExp, up: RegExp): void => {
        if (way(metres) === 'down') expect(text).toMatch(down);
        if (way(metres) === 'up') expect(text).toMatch(up);
        if (way(metres) !== 'down' && way(metres) !== 'either') expect(text).not.toMatch(down);
        if (way(metres) !== 'up' && way(metres) !== 'either') expect(text).not.toMatch(up);
      };
      agrees(overTenYears.metres, changes, /mean fell by/, /mean rose by/);
      agrees(against1977Metres, said.facts[3]?.label ?? '', /^below/, /^above/);
      agrees(month?.changeMetres ?? null, latest, / lower than in /, / higher than in /);
      agrees(month?.departureMetres ?? null, latest, /about .* below its annual/, /about .* above its annual/);
      if (sincePeak?.metres) expect(sincePeak.metres).toBeLessThan(0);
    });
  });

  it('a change that is written as nothing is said to be none', () => {
    forAnySea(({ overTenYears, month }, said, { units }) => {
      const half = (units === 'm' ? 0.005 : 0.05 * 0.3048) - 1e-9;
      const [changes, latest] = said.sentences;
      if (overTenYears.metres !== null && Math.abs(overTenYears.metres) < half)
        expect(changes).toMatch(/was the same in/);
      if (/was the same in/.test(changes ?? '')) expect(said.facts[2]?.label).not.toContain('/yr');
      const changeMetres = month?.changeMetres ?? null;
      if (changeMetres !== null && Math.abs(changeMetres) < half) expect(latest).toMatch(/, the same as in /);
    });
  });

  it('what is missing is called unknown, and only that', () => {
    forAnySea(({ overOneYear, overFiveYears, overTenYears, against1977Metres, month }, said) => {
      const numbers = [overOneYear.metres, overFiveYears.metres, overTenYears.metres, against1977Metres, month];
      numbers.forEach((number, index) => {
        if (number === null) expect(said.facts[index]?.value).toBe('unknown');
        else expect(said.facts[index]?.value).toMatch(/\d/);
      });
      expect(/is unknown/.test(said.sentences[0] ?? '')).toBe(overTenYears.metres === null);
    });
  });

  it('an estimate is called one, and nothing else is', () => {
    forAnySea(({ last }, said) => {
      expect(said.headline.includes('an estimated')).toBe(last.kind === 'estimate');
    });
  });

  it('a lowest year is claimed only where no other is as low', () => {
    forAnySea(({ rank }, said) => {
      if (/lowest year|the lowest of/.test(said.headline) && !said.headline.includes('among')) {
        expect(rank).toMatchObject({ lower: 0, indistinct: 0 });
      }
    });
  });

  it('feet are metres × 1 / 0.3048, to the decimals written', () => {
    forAnySea((standing, _, { datum }) => {
      const inMetres = standingWords(standing, { units: 'm', datum }, words).facts;
      const inFeet = standingWords(standing, { units: 'ft', datum }, words).facts;
      inMetres.forEach(({ value }, index) => {
        const feet = inFeet[index]?.value ?? '';
        if (value === 'unknown') expect(feet).toBe('unknown');
        // Metres are written to ± 0.005, which is 0.0165 ft, and feet to ± 0.05.
        else expect(Math.abs(numberIn(feet) - numberIn(value) / 0.3048)).toBeLessThanOrEqual(0.0165 + 0.05 + 1e-6);
      });
    });
  });

  it('changes do not depend on the zero of the scale', () => {
    forAnySea((standing, said, { units }) => {
      const baltic = standingWords(standing, { ...balticDisplay, units }, words);
      expect(said.sentences[0]).toBe(baltic.sentences[0]);
      expect(said.facts.slice(0, 4)).toEqual(baltic.facts.slice(0, 4));
    });
  });
});
