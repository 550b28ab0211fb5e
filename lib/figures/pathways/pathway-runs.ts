import { drawEnsemble } from '@/lib/model/draws';
import { project } from '@/lib/model/project';
import type { Projection } from '@/lib/model/projection';
import { projectionYears } from '@/lib/model/projection-years';
import type { WarmingPathway } from '@/lib/model/warming';
import type { Scenario } from '@/lib/scenario/scenario';
import { balanceKey, balanceOf } from '../balance-of';
import type { FigureContext, Runs } from '../context';
import type { Pace } from '../maker';
import { latestPer } from '../remember';

/** A scenario under one pathway of warming, the rest as it is. */
export type PathwayRun = {
  readonly pathway: WarmingPathway;
  readonly isOwn: boolean;
  readonly projection: Pick<Projection, 'years' | 'bands'>;
};

/** From no further warming to the most. */
export const pathwayOrder: readonly WarmingPathway[] = ['none', 'ssp126', 'ssp245', 'ssp370', 'ssp585'];

/** Runs of each pathway while a slider is held: a quarter of the time, and the ends of the band within about 0.2 m. */
const heldMembers = 500;

/**
 * Run a scenario under every pathway. Its own is taken from the runs at hand; the others are computed from the same random
 * numbers and kept until the balance changes. A prescribed fall shows the water balance behind it.
 */
export function pathwayRuns(
  scenario: Scenario,
  { projection }: Runs,
  context: FigureContext,
  pace: Pace,
): readonly PathwayRun[] {
  const balance = balanceOf(scenario);
  const members = pace === 'held' ? Math.min(heldMembers, balance.members) : balance.members;
  const own = scenario.mode === 'balance' ? scenario.warming : null;
  const others = otherRuns(context, { balance: { ...balance, members }, own, isHeld: pace === 'held' });
  return pathwayOrder.map((pathway) => ({
    pathway,
    isOwn: pathway === own,
    projection: (pathway === own ? projection : others.get(pathway)) ?? projection,
  }));
}

type Question = { readonly balance: Scenario; readonly own: WarmingPathway | null; readonly isHeld: boolean };

const otherRuns = latestPer(
  ({ balance, own }: Question) => `${own} ${balanceKey(balance)}`,
  (context: FigureContext, { balance, own, isHeld }) => {
    const { members, seed } = balance;
    // A held slider draws from numbers of its own, so that those of the page stay where they are.
    const draws = isHeld ? fewDraws(context, { members, seed }) : context.draws(members, seed);
    const wanted = pathwayOrder.filter((pathway) => pathway !== own);
    return new Map(wanted.map((warming) => [warming, project({ ...balance, warming }, context.basin, draws)]));
  },
);

const fewDraws = latestPer(
  ({ members, seed }: { members: number; seed: number }) => `${members} ${seed}`,
  ({ basin }: FigureContext, { members, seed }) =>
    drawEnsemble(members, seed, projectionYears(basin.start.year).length),
);
