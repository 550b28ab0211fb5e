import type { BandLayer, Layer, LineLayer, Role } from '../layer';
import type { Paint } from '../palette';
import { type BalanceYear, gains, losses, stackedTo } from './balance-years';
import type { NetBand } from './net-band';

type Term = (typeof gains)[number] | (typeof losses)[number];

/** Water that comes is blue, water that goes is orange; what is assumed on top has colours of its own. */
const termPaints: { readonly [Name in Term]: { readonly paint: Paint; readonly opacity: number } } = {
  rivers: { paint: 'model', opacity: 0.4 },
  rain: { paint: 'model', opacity: 0.18 },
  transfer: { paint: 'wetlands', opacity: 0.45 },
  natural: { paint: 'published', opacity: 0.3 },
  evaporation: { paint: 'ports', opacity: 0.3 },
  strait: { paint: 'ports', opacity: 0.75 },
};

/** The past: terms from zero outward, the measured rivers as a line over theirs, gains less losses in front. */
export function pastLayers(past: readonly BalanceYear[]): readonly Layer[] {
  return [
    ...termBands('past', past, 'context'),
    lineOf('measured-rivers', past, (year) => stackedTo(year, gains, 1), 'observed', 1),
    lineOf('past-net', past, ({ net }) => net, 'context', 1.75),
  ];
}

/** The scenario: its terms, the band of gains less losses, and its central line in front. */
export function aheadLayers(ahead: readonly BalanceYear[], band: NetBand): readonly Layer[] {
  return [
    ...termBands('ahead', ahead, 'model'),
    {
      kind: 'band',
      id: 'net-5-95',
      role: 'model',
      points: band.map(({ year, low, high }) => ({ x: year, low, high })),
      paint: 'ink',
      opacity: 0.2,
    },
    lineOf('ahead-net', ahead, ({ net }) => net, 'model', 2),
  ];
}

function termBands(id: string, years: readonly BalanceYear[], role: Role): readonly BandLayer[] {
  const side = (names: typeof gains | typeof losses) =>
    names
      .map((name, i): BandLayer => {
        const points = years.map((year) => ({
          x: year.year,
          low: stackedTo(year, names, i),
          high: stackedTo(year, names, i + 1),
        }));
        return { kind: 'band', id: `${id}-${name}`, role, points, ...termPaints[name] };
      })
      .filter(({ points }) => points.some(({ low, high }) => Math.abs(high - low) > 1e-9));
  return [...side(gains), ...side(losses)];
}

function lineOf(
  id: string,
  years: readonly BalanceYear[],
  of: (year: BalanceYear) => number,
  role: Role,
  width: number,
): LineLayer {
  return { kind: 'line', id, role, points: years.map((year) => ({ x: year.year, y: of(year) })), paint: 'ink', width };
}
