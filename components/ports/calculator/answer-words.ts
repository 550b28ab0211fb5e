import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import { formatChance, formatNumber, formatPercent, formatQuantity } from '@/lib/words/format-number';
import { formatPercentRange, formatRange } from '@/lib/words/format-range';
import { ruleDates } from '../rule-dates';
import type { Answer, LoadInYear } from './answer';

/** An answer written for a reader: the finding, what limits it, and a row per year. */
export type AnswerWords = {
  readonly finding: string;
  readonly cargo: string;
  readonly chance: string;
  readonly bed: string;
  readonly years: readonly YearWords[];
};

/** A year of the answer: draught, share of the full cargo, and chance of loading fully, each with its range where it has one. */
export type YearWords = {
  readonly year: string;
  readonly draught: string;
  readonly share: string;
  readonly chance: string;
};

/** Write an answer; lengths in metres, and beside them in feet for a reader of feet. */
export function answerWords(answer: Answer, units: Units, words: Words): AnswerWords {
  const { asked, bedDoubt, rule, ship, state } = answer;
  const { best, low, high, year, chance } = asked;
  const isObserved = chance === null;
  return {
    finding: words('draughtCalculator.finding', {
      year: String(year),
      draught: length(best.permittedDraughtMetres, units),
      isObserved: isObserved ? 'yes' : 'no',
      range: draughtRange(asked),
    }),
    cargo: words('draughtCalculator.cargo', {
      state: state.replace(' ', '_'),
      cargo: formatQuantity(best.cargoTonnes, 't'),
      share: formatPercent(best.share),
      full: formatQuantity(ship.fullCargoTonnes, 't'),
      lost: formatQuantity(best.lostTonnes, 't'),
      isObserved: isObserved ? 'yes' : 'no',
      range: formatRange(formatNumber(high.lostTonnes), formatNumber(low.lostTonnes), 't'),
    }),
    chance: isObserved
      ? words('draughtCalculator.observed', { year: String(year) })
      : words('draughtCalculator.chance', { chance: formatChance(chance), year: String(year) }),
    bed:
      bedDoubt === null || rule === null
        ? words('draughtCalculator.ownDoubt')
        : words('draughtCalculator.bedDoubt', {
            dates: ruleDates(rule, words),
            confidence: words(`portPages.confidence.${rule.confidence}`),
            doubt: formatNumber(bedDoubt.metres, 2),
            draughts: formatRange(
              formatNumber(bedDoubt.shallow.permittedDraughtMetres, 2),
              formatNumber(bedDoubt.deep.permittedDraughtMetres, 2),
              'm',
            ),
            shares: formatPercentRange(bedDoubt.shallow.share, bedDoubt.deep.share),
          }),
    years: answer.years.map((of) => yearWords(of, words)),
  };
}

function yearWords(load: LoadInYear, words: Words): YearWords {
  const { year, best, low, high, chance } = load;
  return {
    year: String(year),
    draught: words('draughtCalculator.withRange', {
      best: formatNumber(best.permittedDraughtMetres, 2),
      range: draughtRange(load),
    }),
    share: words('draughtCalculator.withRange', {
      best: formatPercent(best.share),
      range: formatPercentRange(low.share, high.share),
    }),
    chance: chance === null ? '–' : formatChance(chance),
  };
}

function draughtRange({ low, high }: LoadInYear): string {
  return formatRange(formatNumber(low.permittedDraughtMetres, 2), formatNumber(high.permittedDraughtMetres, 2));
}

function length(metres: number, units: Units): string {
  const inMetres = formatLength(metres, 'm', 2);
  return units === 'm' ? inMetres : `${inMetres} (${formatLength(metres, units, 2)})`;
}
