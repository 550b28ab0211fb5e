import { areaAt } from '@/lib/model/area-curve';
import type { Basin } from '@/lib/model/basin';
import type { MemberLevels } from '@/lib/model/member-levels';
import { quantiles } from '@/lib/stats/quantiles';
import { latestPer } from '../remember';

/** What 5 and 95 % of the runs stay below in a year: gains less losses, km³. */
export type NetBand = readonly { readonly year: number; readonly low: number; readonly high: number }[];

/**
 * Take the volume that each run gains or loses from mid-year to mid-year, chance included: its change of level times the
 * area between. `everyYears` thins the years out while a slider is held. Kept for the runs it was computed from.
 */
export const netBand = latestPer(
  ({ everyYears }: { basin: Basin; everyYears: number }) => String(everyYears),
  ({ count, values, scale, centre }: MemberLevels, { basin, everyYears }): NetBand => {
    const rows = centre.length;
    const wanted = Array.from({ length: rows - 1 }, (_, i) => i + 1).filter(
      (row) => everyYears === 1 || row === 1 || (basin.start.year + row) % everyYears === 0,
    );
    const net = new Float64Array(count);
    return wanted.map((row) => {
      const [start, end] = [centre[row - 1] ?? 0, centre[row] ?? 0];
      for (let i = 0; i < count; i++) {
        const before = start + scale * (values[(row - 1) * count + i] ?? 0);
        const after = end + scale * (values[row * count + i] ?? 0);
        net[i] = (areaAt(basin.areaCurve, (before + after) / 2) * (after - before)) / 1000;
      }
      const [low = Number.NaN, high = Number.NaN] = quantiles(net, [0.05, 0.95]);
      return { year: basin.start.year + row, low, high };
    });
  },
);
