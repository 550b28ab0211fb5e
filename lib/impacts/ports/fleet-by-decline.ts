import type { Basin } from '@/lib/model/basin';
import type { FleetPort } from './fleet';
import { loadingAt } from './loading-at';
import type { ShippingAssumptions } from './shipping-assumptions';
import { type PortState, portStates, stateAt } from './state-at';
import { thresholdLevels } from './threshold-levels';

/** Cargo shares (0…1) of a port by decline: the best estimate, and with the bed higher or lower by its uncertainty. */
export type CargoCurve = {
  readonly best: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
};

/** What the ports carry as the sea falls; every list has a value for each decline. */
export type FleetByDecline = {
  /** Falls below the annual mean of 2020, m, as given, and the levels they lead to, m BHS. */
  readonly declinesMetres: readonly number[];
  readonly levelsMetres: readonly number[];
  readonly ports: readonly (FleetPort & {
    /** Null where the depth is unknown. */
    readonly share: CargoCurve | null;
    readonly states: readonly PortState[];
  })[];
  /** How many ports are in each state. */
  readonly counts: { readonly [State in PortState]: readonly number[] };
};

/**
 * Follow ports down a decline counted from 2020, with `dugMetres` dug at every berth: a decline has no years, so the
 * caller says which bed it means (0 for today's, `metresDug` for that of a year).
 */
export function fleetByDecline(
  fleet: readonly FleetPort[],
  basin: Basin,
  assumptions: Pick<ShippingAssumptions, 'allowance' | 'notice'>,
  declinesMetres: readonly number[],
  dugMetres: number,
): FleetByDecline {
  const levelsMetres = declinesMetres.map((decline) => basin.reference2020Metres - decline);
  const ports = fleet.map(({ portId, berth }) => {
    const thresholds = berth && thresholdLevels(berth.rule, berth.ship, assumptions, dugMetres);
    const sharesWith = ({ rule, ship }: NonNullable<typeof berth>, bedIsDeeperBy: number) =>
      levelsMetres.map((levelMetres) => {
        const water = { levelMetres, dugMetres: dugMetres + bedIsDeeperBy, allowanceMetres: assumptions.allowance };
        return loadingAt(rule, ship, water).share;
      });
    return {
      portId,
      berth,
      share: berth && {
        best: sharesWith(berth, 0),
        low: sharesWith(berth, -berth.rule.uncertaintyMetres),
        high: sharesWith(berth, berth.rule.uncertaintyMetres),
      },
      states: levelsMetres.map((level) => stateAt(thresholds, level)),
    };
  });
  const countOf = (state: PortState) =>
    declinesMetres.map((_, i) => ports.filter(({ states }) => states[i] === state).length);
  const [full, part, cutOff, unknown] = portStates.map(countOf);
  return {
    declinesMetres,
    levelsMetres,
    ports,
    counts: { full: full ?? [], part: part ?? [], 'cut off': cutOff ?? [], unknown: unknown ?? [] },
  };
}
