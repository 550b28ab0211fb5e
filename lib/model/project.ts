import { Refusal } from '@/lib/domain/refusal';
import { balanceSpread } from './balance';
import type { Basin } from './basin';
import { centralLine } from './central-line';
import { declineSpread } from './decline';
import type { EnsembleDraws } from './draws';
import { outsideTable } from './outside-table';
import type { ModelSettings } from './parameters';
import type { Projection } from './projection';
import { projectionYears } from './projection-years';

/**
 * Compute a scenario: the central line, its runs from the numbers drawn, and their quantiles by year.
 * The draws decide how many runs there are; they must span the years from the basin's start to 2100.
 * `room`, if given, is what the levels of a balance's runs are written into; see `balanceSpread`.
 */
export function project(
  settings: ModelSettings,
  basin: Basin,
  draws: EnsembleDraws,
  room: Float64Array | null = null,
): Projection {
  const years = projectionYears(basin.start.year);
  if (draws.years !== years.length)
    throw new Refusal('draws of the ensemble', `numbers for ${draws.years} years`, `numbers for ${years.length} years`);
  const central = centralLine(settings, basin);
  const { bands, members } =
    settings.mode === 'decline' ? declineSpread(settings, central, draws) : balanceSpread(settings, basin, draws, room);
  return { settings, years, central, bands, members, outsideTable: outsideTable(basin.areaCurve, central, members) };
}
