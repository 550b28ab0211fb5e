import type { Words } from '@/lib/words/catalogue';
import { formatNumber, formatPercent } from '@/lib/words/format-number';
import type { draughtCalculator } from '@/lib/words/messages/draught-calculator';
import type { Answer } from './answer';

/** A step of the calculation: what it gives, the formula, and the formula with its numbers. */
export type FormulaStep = { readonly name: string; readonly formula: string; readonly numbers: string };

/** Write the calculation step by step, with the numbers of the answer, m, m BHS and t. */
export function formulaSteps(
  { bed, ship, levelMetres, dugMetres, allowanceMetres, asked }: Answer,
  words: Words,
): readonly FormulaStep[] {
  const { best } = asked;
  const metres = (value: number) => formatNumber(value, 2);
  // Two signs never meet: what is taken away stands in brackets where it is negative.
  const term = (value: number) => (value < 0 ? `(${metres(value)})` : metres(value));
  const z = bed.kind === 'plane' ? 'P' : 'Z';
  const step = (key: keyof typeof draughtCalculator.steps, formula: string, numbers: string): FormulaStep => ({
    name: words(`draughtCalculator.steps.${key}`),
    formula,
    numbers,
  });
  const water = best.waterMetres;
  return [
    step(
      'navigation',
      'L′ = L − a',
      `${metres(levelMetres)} − ${term(allowanceMetres)} = ${metres(best.navigationLevelMetres)} m`,
    ),
    step(
      bed.kind,
      `${z}′ = ${z} − d`,
      `${metres(bed.elevationMetres)} − ${term(dugMetres)} = ${metres(best.bedMetres)} m`,
    ),
    step(
      'water',
      `w = L′ − ${z}′`,
      `${metres(best.navigationLevelMetres)} − ${term(best.bedMetres)} = ${metres(water)} m`,
    ),
    bed.kind === 'plane'
      ? step('draughtOfPlane', 'T = max(0, w)', `max(0, ${metres(water)}) = ${metres(best.permittedDraughtMetres)} m`)
      : step(
          'draughtOfBed',
          'T = max(0, min(w / 1.12, w − 0.5))',
          `max(0, min(${metres(water / 1.12)}, ${metres(water - 0.5)})) = ${metres(best.permittedDraughtMetres)} m`,
        ),
    step(
      'missing',
      's = max(0, T₁ − T)',
      `max(0, ${metres(ship.fullDraughtMetres)} − ${metres(best.permittedDraughtMetres)}) = ${metres(best.missingDraughtMetres)} m`,
    ),
    step(
      'cargo',
      'C = max(0, C₁ − 100 · TPC · s)',
      `max(0, ${formatNumber(ship.fullCargoTonnes)} − 100 · ${formatNumber(ship.tonnesPerCentimetre, 1)} · ${metres(best.missingDraughtMetres)}) = ${formatNumber(best.cargoTonnes)} t = ${formatPercent(best.share)}`,
    ),
  ];
}
