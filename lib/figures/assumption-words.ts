import { type EffectId, effectIds, effectsIn2100 } from '@/lib/model/effects';
import { inflowToHold } from '@/lib/model/inflow-to-hold';
import { evaporationLimits, presentEvaporation } from '@/lib/model/present-evaporation';
import { restingLevel } from '@/lib/model/resting-level';
import type { Scenario } from '@/lib/scenario/scenario';
import { valueInWords } from '@/lib/scenario/scenario-words';
import { formatLength } from '@/lib/words/format-length';
import { decimalsIn, formatLevel, lengthIn } from '@/lib/words/format-level';
import { formatNumber, formatQuantity, withUnit } from '@/lib/words/format-number';
import type { FigureContext } from './context';
import { displayOf } from './display-of';

/** What the assumptions of a water balance mean, in sentences with this scenario's numbers. */
export type AssumptionWords = {
  /** What each assumption does to the level of 2100. */
  readonly effects: { readonly [Id in EffectId]: string };
  /** The evaporation that closes the balance, held against the literature. */
  readonly evaporation: string;
  /** Set where the evaporation is outside what is plausible. */
  readonly warning: string | null;
  /** Where the sea would rest if warming stopped today, and what inflow would hold it. */
  readonly commitment: string;
  readonly holding: string;
};

/** Say what each assumption does, and what the whole implies. */
export function assumptionWords(scenario: Scenario, context: FigureContext): AssumptionWords {
  const { basin, words } = context;
  const { units } = scenario;
  const display = displayOf(scenario, context);
  const effects = effectsIn2100(scenario, basin);
  const sentence = (id: EffectId): string => {
    const { metres, against } = effects[id];
    const way = Math.abs(metres) < 0.005 ? 'none' : metres < 0 ? 'lowers' : 'raises';
    return words('assumptions.effect', {
      way,
      metres: formatLength(Math.abs(metres), units),
      against: id === 'evaporation' ? words('assumptions.noIncrease') : valueInWords(id, against, words, units),
    });
  };
  const evaporation = presentEvaporation(scenario.inflow, scenario.fall / 100, basin);
  const [low, high] = evaporationLimits.literature;
  const [least, most] = evaporationLimits.doubtful;
  const resting = restingLevel(scenario, basin);
  const { years, neededKm3, expectedKm3 } = inflowToHold(scenario, basin);
  const depth = (metres: number) => formatNumber(lengthIn(units, metres), decimalsIn(units, 2));
  const inflow = (value: number | undefined) => formatQuantity(value ?? 0, 'km³/yr');
  return {
    effects: Object.fromEntries(effectIds.map((id) => [id, sentence(id)])) as AssumptionWords['effects'],
    evaporation: words('assumptions.evaporation', {
      value: withUnit(depth(evaporation), `${units}/yr`),
      low: depth(low),
      high: depth(high),
    }),
    warning:
      evaporation < least || evaporation > most
        ? words('assumptions.warning', { least: depth(least), most: withUnit(depth(most), `${units}/yr`) })
        : null,
    commitment:
      resting === null
        ? words('assumptions.noRest')
        : words('assumptions.commitment', { level: formatLevel(resting, display, 1) }),
    holding: words('assumptions.holding', {
      now: inflow(neededKm3[0]),
      expected: inflow(expectedKm3[0]),
      later: inflow(neededKm3.at(-1)),
      end: String(years.at(-1)),
    }),
  };
}
