import { caspian } from '@/lib/model/basin.fixture';
import { defaultSettings } from '@/lib/model/default-settings';
import { drawEnsemble } from '@/lib/model/draws';
import { project } from '@/lib/model/project';
import type { Projection } from '@/lib/model/projection';

/** The default balance with 500 runs. */
export const real = project(defaultSettings, caspian, drawEnsemble(500, 1, 76));

/** A hundred runs whose levels (m BHS) follow from the year after the start (0…75) and the run (1…100). */
export function runsOf(levelOf: (year: number, run: number) => number): Projection {
  const values = Float64Array.from({ length: 76 * 100 }, (_, k) => levelOf(Math.floor(k / 100), (k % 100) + 1));
  const members = { count: 100, centre: new Float64Array(76), scale: 1, values };
  return { ...real, members };
}

/** A hundred runs that fall by 1, 2 … 100 cm a year from −29.2 m. */
export const straight = runsOf((year, run) => -29.2 - (year * run) / 100);
