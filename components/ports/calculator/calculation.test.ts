import { describe, expect, it } from 'vitest';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { answerOf } from './answer';
import { calculation } from './calculation';
import { calculatorOffer } from './calculator-offer';
import { type Draft, readQuestion, shownDraft } from './question';

const offer = calculatorOffer(context.data, 'aktau_oil', context.words);

function ask(draft: Draft, query = 'preset=decline-9&noise=0') {
  const { scenario } = readLink(quickly(query));
  const runs = runScenario(scenario, context);
  const question = readQuestion(shownDraft(draft, scenario, offer), 2025).question!;
  const said = calculation(question, scenario, runs, context);
  return { answer: answerOf(question, scenario, runs, context), said, text: JSON.stringify(said) };
}

describe('the draught calculator', () => {
  it('loads the tanker of Aktau at the level of 2025 as by hand', () => {
    // −29.20 − (−35.29) = 6.09 m; 6.99 − 6.09 = 0.90 m; 12,000 − 100 · 24.1 · 0.90 = 9,831 t, 82 %.
    const { answer, said } = ask({ year: '2025' });
    expect(answer.asked.best.permittedDraughtMetres).toBeCloseTo(6.09, 6);
    expect(answer.asked.best.cargoTonnes).toBeCloseTo(9831, 6);
    expect(said.steps.map(({ numbers }) => numbers)).toEqual([
      '−29.20 − 0.00 = −29.20 m',
      '−35.29 − 0.00 = −35.29 m',
      '−29.20 − (−35.29) = 6.09 m',
      'max(0, 6.09) = 6.09 m',
      'max(0, 6.99 − 6.09) = 0.90 m',
      'max(0, 12,000 − 100 · 24.1 · 0.90) = 9,831 t = 82%',
    ]);
    expect(answer.asked.chance).toBeNull();
  });

  it('agrees with the report that its plane was read from: 10,000 t at −29.13 m (Report, 24 April 2025)', () => {
    // A draught of 6.16 m at −29.13 m is the same plane: 12,000 − 100 · 24.1 · 0.83 = 9,999.7 t.
    const { answer } = ask({ berth: 'own', kind: 'plane', depth: '6.16', reference: '-29.13', year: '2025' });
    expect(answer.bed.elevationMetres).toBeCloseTo(-35.29, 9);
    expect(answer.bedDoubt).toBeNull();
  });

  it('gives a metre of digging a metre of draught from its year on, and takes silt and allowance away', () => {
    const draught = (draft: Draft) => ask({ year: '2040', ...draft }).answer.asked.best.permittedDraughtMetres;
    expect(draught({ dredge: '1' }) - draught({})).toBeCloseTo(1, 9);
    expect(draught({ dredge: '1', dredgeFrom: '2041' })).toBeCloseTo(draught({}), 9);
    // 15 years at 4 cm.
    expect(draught({}) - draught({ silt: '4' })).toBeCloseTo(0.6, 9);
    expect(draught({}) - draught({ allowance: '0.4' })).toBeCloseTo(0.4, 9);
  });

  it('keeps 12 % or half a metre under the keel over a bed', () => {
    // 5 m of water: 5 / 1.12 = 4.46 m, 5 − 0.5 = 4.50 m; the smaller counts.
    const { answer } = ask({ berth: 'own', kind: 'bed', depth: '5', reference: '-29.2', year: '2025' });
    expect(answer.asked.best.permittedDraughtMetres).toBeCloseTo(5 / 1.12, 9);
  });

  it('gives sure chances where every run is the same: full before the level is passed, not after', () => {
    // Full draught at −28.30 m is passed; 1.5 m of digging from 2026 lowers it to −29.80 m, which a straight fall of
    // 8.04 m in 75 years from −29.20 m passes in 2030.6.
    const { answer } = ask({ dredge: '1.5', dredgeFrom: '2026' });
    expect(answer.years.map(({ year, chance }) => [year, chance])).toEqual([
      [2030, 1],
      [2035, 0],
      [2040, 0],
      [2050, 0],
      [2075, 0],
      [2100, 0],
    ]);
  });

  it('says that a ship below the cut-off does not sail, whatever the formula leaves it', () => {
    // Aktau in 2050 at −31.88 m: 3.41 m is less than the 4.0 m that a tanker needs; by the formula 3,372 t.
    expect(ask({ year: '2050' }).answer.state).toBe('cut off');
    expect(ask({ year: '2050' }).text).toContain('does not sail');
  });

  it('writes feet beside metres for a reader of feet', () => {
    expect(ask({ year: '2025' }, 'preset=decline-9&noise=0&units=ft').text).toContain('6.09\u00a0m (20.0\u00a0ft)');
  });

  it('refuses a ship that cannot be computed', () => {
    expect(() => ask({ ship: 'DAGESTAN' })).toThrow("draught calculator: no ship 'DAGESTAN' to compute");
  });
});
