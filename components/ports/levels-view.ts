import type { UsableVessel } from '@/lib/domain/vessel';
import type { FigureContext, Runs } from '@/lib/figures/context';
import { displayOf } from '@/lib/figures/display-of';
import { levelWithDoubt } from '@/lib/figures/ledger/crossing-words';
import { ruleInWords } from '@/lib/figures/port-crossings/rule-words';
import { type PortLedgerRow, portLedger } from '@/lib/figures/ports/port-ledger';
import { scenarioLevel } from '@/lib/figures/wetlands/scenario-level';
import { draughtAtShare } from '@/lib/impacts/ports/cargo-at-draught';
import { type Loading, loadingAt } from '@/lib/impacts/ports/loading-at';
import { metresDug } from '@/lib/impacts/ports/metres-dug';
import { shipFor } from '@/lib/impacts/ports/ship-for';
import { cutOffDraught, type PortThreshold } from '@/lib/impacts/ports/threshold-levels';
import type { Scenario } from '@/lib/scenario/scenario';
import { formatLength } from '@/lib/words/format-length';
import { decimalsIn, lengthIn } from '@/lib/words/format-level';
import { formatNumber, formatPercent } from '@/lib/words/format-number';
import { formatPercentRange, formatRange } from '@/lib/words/format-range';
import { berthStateWords } from './berth-state-words';

/** The thresholds of one rule as bands, and what the ship may load today and in the scenario's year; for a reader. */
export type BerthLevels = {
  readonly id: string;
  readonly bed: string;
  readonly ship: string;
  readonly isBeside: boolean;
  readonly loads: readonly string[];
  readonly thresholds: readonly BerthThreshold[];
};

/** A threshold: its name, the draught that it stands for, its band in m BHS too, and whether it is passed. */
export type BerthThreshold = {
  readonly id: PortThreshold;
  readonly name: string;
  readonly draught: string;
  readonly level: string;
  readonly lowMetres: number;
  readonly bestMetres: number;
  readonly highMetres: number;
  readonly today: string;
  readonly later: string;
};

/** Give the thresholds of every rule of a port for its ship, the one shown first ahead. */
export function levelsView(
  portId: string,
  scenario: Scenario,
  { projection }: Runs,
  context: FigureContext,
): readonly BerthLevels[] {
  const { data, basin, words } = context;
  const display = displayOf(scenario, context);
  const ledger = portLedger(projection, { data, basin, assumptions: scenario });
  const rules = data.portRules.filter((rule) => rule.portId === portId);
  const then = scenarioLevel(projection, basin, scenario.year);
  const dugMetres = metresDug(scenario, scenario.year, basin.start.year);
  return rules
    .toSorted((a, b) => Number(a.shown === 'beside') - Number(b.shown === 'beside'))
    .map((rule): BerthLevels => {
      const ship = shipFor(rule, data.vessels, scenario.ship);
      const loadOf = (levelMetres: number, dug: number) =>
        loadingAt(rule, ship, { levelMetres, dugMetres: dug, allowanceMetres: scenario.allowance });
      const draughtOf = ({ permittedDraughtMetres }: Loading) =>
        formatNumber(lengthIn(scenario.units, permittedDraughtMetres), decimalsIn(scenario.units, 2));
      const sayLoad = (year: number, levels: readonly [number, number, number], dug: number) => {
        const [low, best, high] = [loadOf(levels[0], dug), loadOf(levels[1], dug), loadOf(levels[2], dug)];
        return words(levels[0] === levels[2] ? 'portPages.levels.load' : 'portPages.levels.loadRange', {
          year: String(year),
          draught: formatLength(best.permittedDraughtMetres, scenario.units, 2),
          share: formatPercent(best.share),
          draughts: formatRange(draughtOf(low), draughtOf(high), scenario.units),
          shares: formatPercentRange(low.share, high.share),
        });
      };
      const start = basin.start.levelMetres;
      const later = [
        then.band?.lowMetres ?? then.levelMetres,
        then.levelMetres,
        then.band?.highMetres ?? then.levelMetres,
      ] as const;
      return {
        id: rule.ruleId,
        bed: ruleInWords(rule, words),
        ship: ship.name,
        isBeside: rule.shown === 'beside',
        loads: [
          sayLoad(basin.start.year, [start, start, start], 0),
          ...(scenario.year > basin.start.year ? [sayLoad(scenario.year, later, dugMetres)] : []),
        ],
        thresholds: ledger
          .filter((row) => row.assetId === portId && row.ruleId === rule.ruleId)
          .map((row) => ({
            id: row.threshold,
            name: words(`portCrossings.thresholds.${row.threshold}`),
            draught: thresholdDraught(row, ship, scenario.units) ?? '–',
            level: levelWithDoubt(row, display, words),
            lowMetres: row.levelLowMetres,
            bestMetres: row.levelMetres,
            highMetres: row.levelHighMetres,
            today: berthStateWords(row, start, words),
            // A bed that is dug or silted moves its thresholds; the sea is counted from the bed as it lies then.
            later: berthStateWords(row, then.levelMetres + dugMetres, words),
          })),
      };
    });
}

function thresholdDraught({ threshold }: PortLedgerRow, ship: UsableVessel, units: Scenario['units']): string | null {
  const draughts: Readonly<Record<PortThreshold, number | null>> = {
    full: ship.fullDraughtMetres,
    three_quarters: draughtAtShare(ship, 0.75),
    half: draughtAtShare(ship, 0.5),
    cut_off: cutOffDraught(ship),
    plan_dredging: null,
  };
  const metres = draughts[threshold];
  return metres === null ? null : formatLength(metres, units, 2);
}
