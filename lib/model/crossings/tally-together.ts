import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { levelLadder } from './level-ladder';
import { levelsByYear } from './levels-by-year';
import { levelsPassed } from './levels-passed';

/** A level (m BHS) whose event follows its crossing by some years. */
export type LateLevel = { readonly levelMetres: number; readonly lagYears: number };

/**
 * Tally how many levels of a group runs have passed together: for each group, year after year of those `asked` for, the
 * runs below exactly 0, 1 … all of its levels, each felt as many years late as it says. Years before the projection are
 * those of the record; throws `Refusal` for one that it lacks.
 */
export function tallyTogether(
  projection: Pick<Projection, 'members' | 'years'>,
  record: Basin['record'],
  groups: readonly (readonly LateLevel[])[],
  asked: readonly number[] = projection.years,
): readonly Uint16Array[] {
  const runs = projection.members.count;
  const levels = groups.flat();
  const ladder = levelLadder(levels.map(({ levelMetres }) => levelMetres));
  const lags = new Set(levels.map(({ lagYears }) => lagYears));
  const felt = [...new Set([...lags].flatMap((lagYears) => asked.map((year) => year - lagYears)))];
  const rowOf = new Map(felt.map((year, row) => [year, row]));
  const steps = levelsPassed(levelsByYear(projection, felt, record), ladder);
  const stepsIn = (year: number) => steps.subarray(rowOf.get(year)! * runs, (rowOf.get(year)! + 1) * runs);

  const { digits, states } = digitsOf(levels, ladder.descending);
  const passedIn = groups.map((group) => passedByState(group, digits, states));
  const tallies = groups.map((group) => new Uint16Array(asked.length * (group.length + 1)));
  const stateOf = new Uint32Array(runs);
  const inState = new Uint16Array(states);
  for (const [row, year] of asked.entries()) {
    stateOf.fill(0);
    for (const { lagYears, valueAt } of digits) addDigit(stateOf, stepsIn(year - lagYears), valueAt);
    inState.fill(0);
    for (let run = 0; run < runs; run++) inState[stateOf[run]!]!++;
    for (const [g, group] of groups.entries()) {
      const from = row * (group.length + 1);
      for (let state = 0; state < states; state++) tallies[g]![from + passedIn[g]![state]!]! += inState[state]!;
    }
  }
  return tallies;
}

/**
 * A digit of the number that says where a run stands among all levels, its state: how many levels of one lag it has
 * passed. Runs are counted once by their state, for all groups.
 */
type Digit = {
  readonly lagYears: number;
  /** The levels, m BHS, from the highest down. */
  readonly own: readonly number[];
  /** What one of them adds to the number. */
  readonly unit: number;
  /** What the digit adds to the number after 0, 1 … all steps of the ladder. */
  readonly valueAt: Uint32Array;
};

function digitsOf(levels: readonly LateLevel[], ladder: Float64Array) {
  let states = 1;
  const digits = [...new Set(levels.map(({ lagYears }) => lagYears))].map((lagYears): Digit => {
    const felt = levels.filter((level) => level.lagYears === lagYears).map(({ levelMetres }) => levelMetres);
    const own = [...new Set(felt)].sort((a, b) => b - a);
    const unit = states;
    states *= own.length + 1;
    const valueAt = Uint32Array.from(ladder, (next) => unit * own.filter((level) => level > next).length);
    return { lagYears, own, unit, valueAt };
  });
  return { digits, states };
}

/** Count the levels of a group that are passed in each state. */
function passedByState(group: readonly LateLevel[], digits: readonly Digit[], states: number): Uint16Array {
  const isPassed = ({ levelMetres, lagYears }: LateLevel, state: number) =>
    digits.some((digit) => {
      const passed = Math.trunc(state / digit.unit) % (digit.own.length + 1);
      return digit.lagYears === lagYears && passed > digit.own.indexOf(levelMetres);
    });
  return Uint16Array.from({ length: states }, (_, state) => group.filter((level) => isPassed(level, state)).length);
}

function addDigit(stateOf: Uint32Array, steps: Uint16Array, valueAt: Uint32Array): void {
  for (let run = 0; run < stateOf.length; run++) stateOf[run] = stateOf[run]! + valueAt[steps[run]!]!;
}
