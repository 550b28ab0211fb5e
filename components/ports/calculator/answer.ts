import type { PortRule } from '@/lib/domain/port';
import { Refusal } from '@/lib/domain/refusal';
import type { UsableVessel } from '@/lib/domain/vessel';
import type { FigureContext, Runs } from '@/lib/figures/context';
import { ledgerYears } from '@/lib/figures/ledger/ledger-row';
import { scenarioLevel } from '@/lib/figures/wetlands/scenario-level';
import type { Bed } from '@/lib/impacts/ports/berth';
import { chanceOfFullLoad } from '@/lib/impacts/ports/chance-of-full-load';
import { type Loading, loadingAt } from '@/lib/impacts/ports/loading-at';
import { metresDug } from '@/lib/impacts/ports/metres-dug';
import { ownBed } from '@/lib/impacts/ports/own-bed';
import { type PortState, stateAt } from '@/lib/impacts/ports/state-at';
import { thresholdLevels } from '@/lib/impacts/ports/threshold-levels';
import { usableVessel } from '@/lib/impacts/ports/usable-vessel';
import type { Scenario } from '@/lib/scenario/scenario';
import { ownBerth, type Question } from './question';

/** What a bed permits a ship in a year: on the scenario's own line, and at the low and high level of 9 in 10 runs. */
export type LoadInYear = {
  readonly year: number;
  readonly best: Loading;
  readonly low: Loading;
  readonly high: Loading;
  /** Share of runs (0…1) that permit the full draught; null where the year is observed. */
  readonly chance: number | null;
};

/** The answer of the calculator: numbers in m, m BHS and t. */
export type Answer = {
  readonly bed: Bed;
  /** The rule that the bed is of; null for one of the reader's own. */
  readonly rule: PortRule | null;
  readonly ship: UsableVessel;
  readonly levelMetres: number;
  readonly dugMetres: number;
  readonly allowanceMetres: number;
  readonly state: PortState;
  readonly asked: LoadInYear;
  /** The same with the bed higher and lower by its uncertainty; null where that is not known. */
  readonly bedDoubt: { readonly metres: number; readonly shallow: Loading; readonly deep: Loading } | null;
  readonly years: readonly LoadInYear[];
};

/**
 * Answer a question under a scenario, whose ship and beds give way to those asked for. Throws `Refusal` where it names no
 * berth or ship of the tables.
 */
export function answerOf(
  question: Question,
  scenario: Scenario,
  { projection }: Runs,
  { data, basin }: FigureContext,
): Answer {
  const rule = data.portRules.find(({ portId, ruleId }) => `${portId}/${ruleId}` === question.berth);
  const ship = data.vessels.find(({ id }) => id === question.ship);
  if (ship === undefined || !usableVessel(ship))
    throw new Refusal(
      'draught calculator',
      `no ship '${question.ship}' to compute`,
      'a ship of known draught and cargo',
    );
  if (rule === undefined && question.berth !== ownBerth)
    throw new Refusal('draught calculator', `no berth '${question.berth}'`, 'a berth of port-rules.csv, or own');
  const bed = rule ?? ownBed(question.kind, question.depth, question.reference);
  const { dredge, dredgeFrom, silt, allowance } = question;
  const assumptions = { ship: ship.id, dredge, dredgeFrom, silt, allowance, notice: scenario.notice };
  const chances = chanceOfFullLoad(projection, bed, ship, assumptions);
  const startYear = projection.years[0] ?? basin.start.year;
  const load = (levelMetres: number, dugMetres: number) =>
    loadingAt(bed, ship, { levelMetres, dugMetres, allowanceMetres: allowance });
  const inYear = (year: number): LoadInYear => {
    const { levelMetres, band } = scenarioLevel(projection, basin, year);
    const dug = metresDug(assumptions, year, startYear);
    return {
      year,
      best: load(levelMetres, dug),
      low: load(band?.lowMetres ?? levelMetres, dug),
      high: load(band?.highMetres ?? levelMetres, dug),
      chance: band === null ? null : (chances[year - startYear] ?? null),
    };
  };
  const { levelMetres } = scenarioLevel(projection, basin, question.year);
  const dugMetres = metresDug(assumptions, question.year, startYear);
  const doubt = rule?.uncertaintyMetres ?? null;
  return {
    bed,
    rule: rule ?? null,
    ship,
    levelMetres,
    dugMetres,
    allowanceMetres: allowance,
    state: stateAt(thresholdLevels(bed, ship, assumptions, dugMetres), levelMetres),
    asked: inYear(question.year),
    bedDoubt:
      doubt === null
        ? null
        : {
            metres: doubt,
            shallow: load(levelMetres, dugMetres - doubt),
            deep: load(levelMetres, dugMetres + doubt),
          },
    years: ledgerYears.map(inYear),
  };
}
