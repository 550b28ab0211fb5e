import type { ShippingAssumptions } from '@/lib/impacts/ports/shipping-assumptions';
import { stateAt } from '@/lib/impacts/ports/state-at';
import { thresholdLevels } from '@/lib/impacts/ports/threshold-levels';
import type { Basin } from '@/lib/model/basin';
import { declineDomain } from '../decline/decline-axis';
import type { KnownPort } from '../ports/fleet-of-scenario';

/** How many places are in each state. */
export type StateCounts = { readonly full: number; readonly part: number; readonly 'cut off': number };

/** The counts from one fall below 2020 (m) to the next, where a place changes its state. */
export type StateStep = StateCounts & { readonly from: number; readonly to: number };

/** Count places by state at a level, m BHS, with `dugMetres` dug at every berth. */
export function statesAt(
  known: readonly KnownPort[],
  levelMetres: number,
  assumptions: Pick<ShippingAssumptions, 'allowance' | 'notice'>,
  dugMetres: number,
): StateCounts {
  const states = known.map(({ berth: { rule, ship } }) =>
    stateAt(thresholdLevels(rule, ship, assumptions, dugMetres), levelMetres),
  );
  const count = (state: keyof StateCounts) => states.filter((of) => of === state).length;
  return { full: count('full'), part: count('part'), 'cut off': count('cut off') };
}

/** Follow the counts down the decline, from step to exact step. */
export function declineSteps(
  known: readonly KnownPort[],
  basin: Basin,
  assumptions: Pick<ShippingAssumptions, 'allowance' | 'notice'>,
  dugMetres: number,
): readonly StateStep[] {
  const [start, end] = declineDomain;
  const falls = known.flatMap(({ berth: { rule, ship } }) => {
    const { full, cut_off: cutOff } = thresholdLevels(rule, ship, assumptions, dugMetres);
    return [full, cutOff].map((level) => basin.reference2020Metres - level);
  });
  const inside = [...new Set(falls.filter((fall) => fall > start && fall < end))].sort((a, b) => a - b);
  const edges = [start, ...inside, end];
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? end;
    const middle = basin.reference2020Metres - (from + to) / 2;
    return { from, to, ...statesAt(known, middle, assumptions, dugMetres) };
  });
}
