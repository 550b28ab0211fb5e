import { type Contribution, contributionsTo2100, type VariedId } from '@/lib/model/contributions';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';
import { balanceKey, balanceOf } from '../balance-of';
import { type FigureContext, projectScenario, type Runs } from '../context';
import { latestPer } from '../remember';

/** A value of an assumption, and the fall by 2100 below 2020 that it leads to, m. */
export type FallEnd = { readonly value: number | string; readonly fallMetres: number };

/** What one assumption does to the fall: its low and its high value, and what the scenario has. */
export type FallRange = {
  readonly id: VariedId;
  readonly basis: Contribution['basis'];
  readonly own: number | string;
  readonly low: FallEnd;
  readonly high: FallEnd;
};

/** The falls of a scenario: its own central line, 9 in 10 of its runs, and what each assumption does. */
export type FallRuns = {
  readonly ownMetres: number;
  readonly band: { readonly low: number; readonly high: number };
  readonly ranges: readonly FallRange[];
};

/**
 * Compute the falls of a scenario, 23 single runs; the ensemble is the one at hand. A prescribed fall shows the water balance
 * behind it, whose ensemble is kept until that changes.
 */
export function fallRuns(scenario: Scenario, { projection }: Runs, context: FigureContext): FallRuns {
  const balance = balanceOf(scenario);
  const { central, bands } = scenario.mode === 'balance' ? projection : balanceProjection(context, balance);
  const base = context.basin.reference2020Metres;
  const fall = (levels: Float64Array) => base - (levels.at(-1) ?? Number.NaN);
  return {
    ownMetres: fall(central),
    band: { low: fall(bands.p95), high: fall(bands.p05) },
    ranges: contributionsTo2100(balance, context.basin).map(({ id, basis, low, high }) => ({
      id,
      basis,
      own: balance[id],
      low: { value: low.value, fallMetres: base - low.levelMetres },
      high: { value: high.value, fallMetres: base - high.levelMetres },
    })),
  };
}

const balanceProjection = latestPer(
  balanceKey,
  (context: FigureContext, balance: Scenario): Pick<Projection, 'central' | 'bands'> =>
    projectScenario(balance, context),
);

/** The two ends of a range by their fall: the smaller first. */
export function byFall({ low, high }: FallRange): readonly [FallEnd, FallEnd] {
  return low.fallMetres <= high.fallMetres ? [low, high] : [high, low];
}
