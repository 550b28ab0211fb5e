import { extremes } from '@/lib/stats/extremes';
import type { AreaCurve } from './area-curve';
import type { Projection } from './projection';
import type { Spread } from './spread';

/** Tell whether the central line, and how many runs, leave the relief table in some year. */
export function outsideTable(
  { topMetres, bottomMetres }: AreaCurve,
  central: Float64Array,
  { members, extremes: extremesOfValues }: Pick<Spread, 'members' | 'extremes'>,
): ReturnType<Projection['outsideTable']> {
  const isOutside = (level: number) => level > topMetres || level < bottomMetres;
  const { count, centre, scale, values } = members;
  const [lowest, highest] = extremes(centre);
  const [least, most] = extremesOfValues();
  const mayLeave = isOutside(lowest + scale * least) || isOutside(highest + scale * most);
  if (!mayLeave) return { central: central.some(isOutside), members: 0 };
  const left = new Set<number>();
  values.forEach((value, k) => {
    if (isOutside(centre[Math.floor(k / count)]! + scale * value)) left.add(k % count);
  });
  return { central: central.some(isOutside), members: left.size };
}
