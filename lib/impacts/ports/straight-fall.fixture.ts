import { bandsOfRows } from '@/lib/model/bands';
import { caspian } from '@/lib/model/basin.fixture';
import { defaultSettings } from '@/lib/model/default-settings';
import type { Projection } from '@/lib/model/projection';
import { projectionYears } from '@/lib/model/projection-years';

const years = projectionYears(caspian.start.year);

/** A hundred runs that fall from −29.2 m in 2025 by 1, 2 … 100 cm a year: all years can be told by hand. */
export const straightFall = runsOf((year, run) => -29.2 - (year * (run + 1)) / 100);

/** Make a projection of `count` runs from a level (m BHS) for every year after the start and every run. */
export function runsOf(levelOf: (year: number, run: number) => number, count = 100): Projection {
  const values = Float64Array.from({ length: years.length * count }, (_, k) =>
    levelOf(Math.floor(k / count), k % count),
  );
  return {
    settings: defaultSettings,
    years,
    central: Float64Array.from(years, (_, year) => levelOf(year, 0)),
    bands: bandsOfRows(values, count),
    members: { count, centre: new Float64Array(years.length), scale: 1, values },
    outsideTable: () => ({ central: false, members: 0 }),
  };
}
