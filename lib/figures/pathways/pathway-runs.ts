import { project } from '@/lib/model/project';
import type { Projection } from '@/lib/model/projection';
import type { WarmingPathway } from '@/lib/model/warming';
import type { Scenario } from '@/lib/scenario/scenario';
import { balanceKey, balanceOf } from '../balance-of';
import type { FigureContext, Runs } from '../context';
import { latestPer } from '../remember';

/** A scenario under one pathway of warming, the rest as it is. */
export type PathwayRun = {
  readonly pathway: WarmingPathway;
  readonly isOwn: boolean;
  readonly projection: Pick<Projection, 'years' | 'bands'>;
};

/** From no further warming to the most. */
export const pathwayOrder: readonly WarmingPathway[] = ['none', 'ssp126', 'ssp245', 'ssp370', 'ssp585'];

/**
 * Run a scenario under every pathway. Its own is taken from the runs at hand; the others are computed from the same random
 * numbers and kept until the balance changes. A prescribed fall shows the water balance behind it.
 */
export function pathwayRuns(scenario: Scenario, { projection }: Runs, context: FigureContext): readonly PathwayRun[] {
  const own = scenario.mode === 'balance' ? scenario.warming : null;
  const others = otherRuns(context, { balance: balanceOf(scenario), own });
  return pathwayOrder.map((pathway) => ({
    pathway,
    isOwn: pathway === own,
    projection: (pathway === own ? projection : others.get(pathway)) ?? projection,
  }));
}

type Question = { readonly balance: Scenario; readonly own: WarmingPathway | null };

const otherRuns = latestPer(
  ({ balance, own }: Question) => `${own} ${balanceKey(balance)}`,
  (context: FigureContext, { balance, own }) => {
    const draws = context.draws(balance.members, balance.seed);
    const wanted = pathwayOrder.filter((pathway) => pathway !== own);
    return new Map(wanted.map((warming) => [warming, project({ ...balance, warming }, context.basin, draws)]));
  },
);
