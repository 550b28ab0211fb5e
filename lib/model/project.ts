import { Refusal } from '@/lib/domain/refusal';
import { balanceLevels, balanceSpread } from './balance';
import type { Basin } from './basin';
import { centralLine } from './central-line';
import { declineSpread } from './decline';
import type { EnsembleDraws } from './draws';
import { outsideTable } from './outside-table';
import type { ModelSettings } from './parameters';
import type { Projection } from './projection';
import { projectionYears } from './projection-years';
import type { Spread } from './spread';
import { type Span, spreadBetween } from './stations';

/**
 * Compute a scenario: the central line, its runs from the numbers drawn, and their quantiles by year.
 * The draws decide how many runs there are; they must span the years from the basin's start to 2100.
 */
export function project(settings: ModelSettings, basin: Basin, draws: EnsembleDraws): Projection {
  const years = projectionYears(basin.start.year);
  if (draws.years !== years.length)
    throw new Refusal('draws of the ensemble', `numbers for ${draws.years} years`, `numbers for ${years.length} years`);
  if (settings.mode === 'balance')
    return projectLevels(settings, basin, balanceLevels(settings, basin, draws), draws.members);
  const central = centralLine(settings, basin);
  return assemble(settings, basin, central, declineSpread(settings, central, draws));
}

/** Put a water balance's projection together from the levels of `count` runs; see `balanceLevels`. */
export function projectLevels(settings: ModelSettings, basin: Basin, levels: Float64Array, count: number): Projection {
  return assemble(settings, basin, centralLine(settings, basin), balanceSpread(levels, count));
}

/** Put a water balance's projection together from the stations that its settings stand between; see `spreadBetween`. */
export function projectBetween(
  settings: ModelSettings,
  basin: Basin,
  span: Span,
  room: (length: number) => Float64Array,
): Projection {
  return assemble(settings, basin, centralLine(settings, basin), spreadBetween(span, settings.members, room));
}

function assemble(settings: ModelSettings, basin: Basin, central: Float64Array, spread: Spread): Projection {
  const { bands, members } = spread;
  const outside = () => outsideTable(basin.areaCurve, central, spread);
  return { settings, years: projectionYears(basin.start.year), central, bands, members, outsideTable: outside };
}
