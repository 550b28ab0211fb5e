import type { WetlandEvent } from '@/lib/domain/wetland';
import type { SharesByYear } from '@/lib/impacts/wetlands/site-shares-by-year';
import type { Layer } from '../layer';
import { midYear } from '../level/level-inputs';
import type { StatesAtDecline } from './states-by-decline';
import type { StatesInYear } from './states-by-year';

const percent = (share: number | null) => (share === null ? null : share * 100);

/** The share of the sites by fall: at the best values as a line, and from the low to the high ends of the bands as a shade. */
export function declineLayers(curve: readonly StatesAtDecline[], event: WetlandEvent): readonly Layer[] {
  const points = curve.map(({ declineMetres, shares }) => ({ x: declineMetres, share: shares[event] }));
  return [
    {
      kind: 'band',
      id: 'bands',
      role: 'observed',
      points: points.flatMap(({ x, share: { low, high } }) =>
        low === null || high === null ? [] : [{ x, low: low * 100, high: high * 100 }],
      ),
      paint: 'wetlands',
      opacity: 0.22,
    },
    {
      kind: 'line',
      id: 'best',
      role: 'observed',
      points: points.map(({ x, share: { best } }) => ({ x, y: percent(best) })),
      paint: 'wetlands',
      width: 1.75,
    },
  ];
}

/** The same at the levels that were measured. */
export function observedLayers(record: readonly StatesInYear[], event: WetlandEvent): readonly Layer[] {
  const points = record.map(({ year, shares }) => ({ x: midYear(year), share: shares[event] }));
  return [
    {
      kind: 'band',
      id: 'observed-bands',
      role: 'observed',
      points: points.flatMap(({ x, share: { low, high } }) =>
        low === null || high === null ? [] : [{ x, low: low * 100, high: high * 100 }],
      ),
      paint: 'wetlands',
      opacity: 0.22,
    },
    {
      kind: 'line',
      id: 'observed',
      role: 'observed',
      points: points.map(({ x, share: { best } }) => ({ x, y: percent(best) })),
      paint: 'ink',
      width: 1.5,
    },
  ];
}

/** The scenario's share by year: what is to be expected as a line, 9 in 10 runs as a shade. */
export function projectedLayers(years: readonly number[], shares: SharesByYear | null): readonly Layer[] {
  if (shares === null) return [];
  return [
    {
      kind: 'band',
      id: 'runs',
      role: 'model',
      points: years.map((year, i) => ({
        x: midYear(year),
        low: (shares.p05[i] ?? 0) * 100,
        high: (shares.p95[i] ?? 0) * 100,
      })),
      paint: 'model',
      opacity: 0.18,
    },
    {
      kind: 'line',
      id: 'expected',
      role: 'model',
      points: years.map((year, i) => ({ x: midYear(year), y: percent(shares.mean[i] ?? null) })),
      paint: 'model',
      width: 2,
    },
  ];
}

/** The pinned scenario's share to expect, dashed. */
export function pinnedLayers(years: readonly number[], shares: SharesByYear | null): readonly Layer[] {
  if (shares === null) return [];
  const points = years.map((year, i) => ({ x: midYear(year), y: percent(shares.mean[i] ?? null) }));
  return [{ kind: 'line', id: 'pinned', role: 'pinned', points, paint: 'pinned', width: 1.5, dash: '5 3' }];
}
