import { describe, expect, it } from 'vitest';
import { context } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { calculatorOffer } from './calculator-offer';
import { calculatorFields, readField } from './fields';
import { ownBerth, readQuestion, shownDraft } from './question';

const fields = calculatorFields(2025);
const offer = calculatorOffer(context.data, 'aktau_oil', context.words);
const { scenario } = readLink('preset=decline-9&dredge=1.5&silt=3&year=2040');

describe('a number as typed', () => {
  it('is read with a point or a comma, a hyphen or a minus, and spaces around it', () => {
    expect(readField(fields.depth, ' 5,25 ')).toBe(5.25);
    expect(readField(fields.reference, '\u221229.2')).toBe(-29.2);
    expect(readField(fields.reference, '-29.2')).toBe(-29.2);
  });

  it('is refused by name where it is missing, no number, out of range or too fine', () => {
    expect(readField(fields.depth, '')).toBe('missing');
    expect(readField(fields.depth, 'five')).toBe('number');
    expect(readField(fields.depth, '1e1')).toBe('number');
    expect(readField(fields.depth, '50')).toBe('range');
    expect(readField(fields.silt, '2.5')).toBe('decimals');
    expect(readField(fields.year, '2101')).toBe('range');
  });
});

describe('a question', () => {
  it('begins with the berth of the port, its design ship and what the scenario assumes', () => {
    const shown = shownDraft({}, scenario, offer);
    expect(shown).toMatchObject({
      berth: 'aktau_oil/before-2025-dredging',
      ship: 'P19619',
      dredge: '1.5',
      year: '2040',
    });
    expect(readQuestion(shown, 2025).question).toMatchObject({ dredge: 1.5, silt: 3, year: 2040, dredgeFrom: 2030 });
  });

  it('keeps what the reader changed when the scenario moves on, and follows it in the rest', () => {
    const moved = { ...scenario, dredge: 4, year: 2060 };
    expect(shownDraft({ dredge: '2' }, moved, offer)).toMatchObject({ dredge: '2', year: '2060' });
  });

  it('keeps a text that is refused, and names its fault alone', () => {
    const shown = shownDraft({ allowance: 'lots' }, scenario, offer);
    expect(shown.allowance).toBe('lots');
    expect(readQuestion(shown, 2025)).toEqual({ question: null, faults: { allowance: 'number' } });
  });

  it('opens with an empty depth of one’s own where the depth is unknown: no number of ours stands for it', () => {
    const unknown = calculatorOffer(context.data, 'baku', context.words);
    const shown = shownDraft({}, scenario, unknown);
    expect(shown).toMatchObject({ berth: ownBerth, depth: '', reference: '' });
    expect(readQuestion(shown, 2025).faults).toEqual({ depth: 'missing', reference: 'missing' });
    expect(readQuestion(shownDraft({ depth: '5', reference: '-28' }, scenario, unknown), 2025).faults).toBeNull();
  });

  it('asks for a depth of one’s own only where that is chosen', () => {
    expect(readQuestion(shownDraft({ depth: 'x' }, scenario, offer), 2025).faults).toBeNull();
    expect(readQuestion(shownDraft({ depth: 'x', berth: ownBerth }, scenario, offer), 2025).faults).toMatchObject({
      depth: 'number',
    });
  });
});
