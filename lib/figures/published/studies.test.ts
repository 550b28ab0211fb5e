import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/words/catalogue';
import { context, figureOf, quickly } from '../context.fixture';
import type { RangeItem } from '../layer';
import { levelOfStatement } from './level-of-statement';
import { rangeItem, studiesFor, studyId } from './studies';
import { studyWords } from './study-words';

const { published } = context.data;
const item = (id: string): RangeItem =>
  rangeItem(levelOfStatement(published.find((each) => each.id === id)!, -28.24), 0, false);
const studies = studiesFor(published, 2100, -28.24);

describe('the form of a published range', () => {
  it('is a box for a range of models, with its middle', () => {
    expect(item('samant2023-ssp245')).toMatchObject({ form: 'box', central: expect.closeTo(-35.98, 9) });
    expect(item('court2025-below2')).toMatchObject({ form: 'box', central: null });
  });

  it('is an open stem for an “up to”: from its base down to the bound, and no middle', () => {
    expect(item('koriche2021-rcp45')).toEqual({
      id: 'koriche2021-rcp45',
      form: 'bound',
      at: 0,
      strong: false,
      low: expect.closeTo(-36.24, 9),
      high: -28.24,
      central: null,
    });
  });

  it('is a bar for a single value, with 1 m either side only where no base is stated', () => {
    expect(item('prange2020-rcp45')).toMatchObject({ form: 'central', low: null, high: null });
    const unplaced = item('elguindi2006');
    expect(unplaced).toMatchObject({ form: 'central', central: expect.closeTo(-37.24, 9) });
    expect([unplaced.low, unplaced.high]).toEqual([expect.closeTo(-38.24, 9), expect.closeTo(-36.24, 9)]);
  });

  it('is a box for nothing that is a bound, in every published panel', () => {
    for (const width of [360, 600, 900]) {
      const ranges = figureOf('level', quickly(''), width).panels[1]?.layers.find(
        ({ id }) => id === 'published-ranges',
      );
      const items = ranges?.kind === 'range' ? ranges.items : [];
      const forms = new Map(items.map(({ id, form }) => [id, form]));
      expect(forms.size).toBeGreaterThanOrEqual(16);
      for (const { id, kind } of published) if (forms.has(id)) expect(forms.get(id) === 'bound').toBe(kind === 'bound');
    }
  });
});

describe('the studies of the level figure', () => {
  it('are the seven papers with a number for 2100, single values first, bounds last', () => {
    expect(studies.map(({ id }) => id)).toEqual([
      'elguindi2006',
      'renssen2007',
      'prange2020',
      'samant2023',
      'hoseini2024',
      'court2025',
      'koriche2021',
    ]);
  });

  it('leave out what is for another year, for the table alone, or for the record of forecasts', () => {
    for (const { statements } of studies) {
      for (const { statement } of statements) {
        expect(statement).toMatchObject({ endYear: 2100, shownOn: 'level figure' });
      }
    }
    expect(studiesFor(published, 2050, -28.24).map(({ id }) => id)).toEqual(['kazhydromet', 'ncoc2050']);
  });

  it('each have words of their own, and a † where a base is not stated', () => {
    const words = createWords();
    for (const { id, statements } of [...studies, ...studiesFor(published, 2050, -28.24)]) {
      const { name, meaning } = studyWords(id, words);
      expect(name).not.toBe(id);
      expect(meaning).toMatch(/\S/);
      expect(name.endsWith('†')).toBe(statements.some(({ placedWithinMetres }) => placedWithinMetres > 0));
    }
  });

  it('are named in every design, none left out for want of room', () => {
    const words = createWords();
    for (const width of [360, 600, 900]) {
      const names = figureOf('level', quickly(''), width).panels[1]?.layers.find(({ id }) => id === 'published-names');
      const text = (names?.kind === 'label' ? names.labels : []).map((label) => label.text).join(' ');
      for (const { id } of studies) expect(text).toContain(studyWords(id, words).name);
    }
  });
});

it('studyId is the part of an id before its pathway', () => {
  expect(studyId(published.find(({ id }) => id === 'samant2023-ssp585')!)).toBe('samant2023');
});
