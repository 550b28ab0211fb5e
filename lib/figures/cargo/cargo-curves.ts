import type { FigureData } from '@/lib/datasets/figure-data';
import type { PortRule } from '@/lib/domain/port';
import { type Berth, berthsOf } from '@/lib/impacts/ports/berth';
import { type CargoCurve, fleetByDecline } from '@/lib/impacts/ports/fleet-by-decline';
import { loadingAt } from '@/lib/impacts/ports/loading-at';
import type { ShippingAssumptions } from '@/lib/impacts/ports/shipping-assumptions';
import type { Basin } from '@/lib/model/basin';
import { declineDomain } from '../decline/decline-axis';
import { fleetOfScenario } from '../ports/fleet-of-scenario';
import { latestPer } from '../remember';

/** End of the stretch that is shown closely, m below 2020: nearly all cargo is lost within it on today's beds. */
export const closeDomain = [0, 5] as const;

/** Falls below 2020 at which cargo is computed, m: every decimetre. */
export const declines: readonly number[] = Array.from({ length: declineDomain[1] * 10 + 1 }, (_, i) => i / 10);

/** The share of a full load (0…1) at a place by decline. */
export type PortCurve = { readonly portId: string; readonly berth: Berth; readonly share: CargoCurve };

/** Cargo by decline: at the beds shown first, and at other beds of the same places that still may hold. */
export type CargoCurves = {
  readonly ports: readonly PortCurve[];
  readonly beside: readonly (Berth & { readonly best: readonly number[] })[];
  readonly unknown: number;
};

/** What the curves depend on: no level of a scenario, so that they stand while the climate's sliders move. */
type Question = {
  readonly basin: Basin;
  readonly assumptions: ShippingAssumptions;
  /** Dug at every berth, m. */
  readonly dugMetres: number;
};

/** Compute the cargo that all known places carry by decline; kept while ship, beds and allowance are the same. */
export const cargoCurves = latestPer(
  ({ assumptions: { ship, allowance }, dugMetres }: Question) => [ship, allowance, dugMetres].join(' '),
  curvesOf,
);

function curvesOf(data: FigureData, { basin, assumptions, dugMetres }: Question): CargoCurves {
  const { known, unknown } = fleetOfScenario(data, assumptions.ship);
  const fleet = fleetByDecline(known, basin, assumptions, declines, dugMetres);
  const others = berthsOf(data.portRules.filter(standsBeside), data.vessels, assumptions.ship);
  return {
    ports: fleet.ports.flatMap(({ portId, berth, share }) => (berth && share ? [{ portId, berth, share }] : [])),
    beside: others.map((berth) => ({
      ...berth,
      best: declines.map((decline) => shareAt(berth, basin.reference2020Metres - decline, assumptions, dugMetres)),
    })),
    unknown,
  };
}

/** Give the share of a full load (0…1) at a level (m BHS) with `dugMetres` dug. */
export function shareAt(
  { rule, ship }: Berth,
  levelMetres: number,
  { allowance }: Pick<ShippingAssumptions, 'allowance'>,
  dugMetres: number,
): number {
  return loadingAt(rule, ship, { levelMetres, dugMetres, allowanceMetres: allowance }).share;
}

/** Another bed that is shown beside the first, unless its time is over. */
function standsBeside({ shown, validTo }: PortRule): boolean {
  return shown === 'beside' && validTo === null;
}
