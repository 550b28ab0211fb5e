import { balanceLine } from './balance';
import type { Basin } from './basin';
import { declineLine } from './decline';
import type { ModelSettings } from './parameters';

/** Give the central line of a scenario, the run without spread and noise: m BHS by year from the start to 2100. */
export function centralLine(settings: ModelSettings, basin: Basin): Float64Array {
  return settings.mode === 'decline' ? declineLine(settings, basin) : balanceLine(settings, basin);
}
