import { exp } from '@/lib/stats/exp';
import type { Basin } from './basin';
import { type Forcing, tabulateForcing } from './forcing';
import type { ModelSettings } from './parameters';
import { lastYear } from './projection-years';
import { warmingAt } from './warming';
import { presentUseKm3PerYear, waterUse } from './water-use';

/**
 * Rain on the sea at present, m/yr (20 cm/yr in the budget of Hoseini & Soltanpour, Coastal Engineering Proceedings).
 * Only its change with warming moves the level: the present value goes into the evaporation that closes the balance.
 */
export const presentRainMetresPerYear = 0.2;

/** Years in which a natural swing of the balance fades to 1/e; an assumption. */
const swingYears = 10;

/** The forcing tabulated last, and what it is of: most assumptions are not in it, and leave it as it is. */
let latest: { readonly key: string; readonly basin: Basin; readonly forcing: Forcing } | undefined;

/** Tabulate what drives the basin from the start of a projection to 2100, by the settings of a scenario. */
export function balanceForcing(settings: ModelSettings, basin: Basin, stepsPerYear = 2): Forcing {
  const { warming, rain, use, inflow, transfer, transferFrom, strait } = settings;
  const key = [warming, rain, use, inflow, transfer, transferFrom, strait, stepsPerYear].join(' ');
  if (latest?.key === key && latest.basin === basin) return latest.forcing;
  const startYear = basin.start.year;
  const span = { startYear, years: lastYear - startYear, stepsPerYear };
  const forcing = forcingOver(span, settings, basin, warmingSinceStart(settings, basin));
  latest = { key, basin, forcing };
  return forcing;
}

/**
 * Tabulate the state that settings lead to if warming stops in the middle of a year: one step in which every ramp has
 * ended, the natural swing has faded, and the transfer flows.
 */
export function settledForcing(settings: ModelSettings, basin: Basin, year: number): Forcing {
  const warming = warmingSinceStart(settings, basin)(year + 0.5);
  return forcingOver({ startYear: basin.start.year + 1000, years: 1, stepsPerYear: 1 }, settings, basin, () => warming);
}

function warmingSinceStart({ warming }: ModelSettings, { start }: Basin): (time: number) => number {
  const atStart = warmingAt(warming, start.year + 0.5);
  return (time) => warmingAt(warming, time) - atStart;
}

function forcingOver(
  span: Parameters<typeof tabulateForcing>[0],
  settings: ModelSettings,
  basin: Basin,
  warming: (time: number) => number,
): Forcing {
  const start = basin.start.year + 0.5;
  return tabulateForcing(
    span,
    {
      warming,
      rain: (time) => presentRainMetresPerYear * (1 + (settings.rain / 100) * warming(time)),
      use: (time) => waterUse(settings.use, time - start),
      faded: (time) => 1 - exp(-(time - start) / swingYears),
    },
    {
      river: () => settings.inflow + presentUseKm3PerYear,
      transfer: (time) => (time > settings.transferFrom + 0.5 ? settings.transfer : 0),
      straitOpen: () => (settings.strait === 'open' ? 1 : 0),
      straitFixed: () => 0,
    },
  );
}
