import type { CellLayer, Layer } from '../layer';
import { byFall, type FallRange, type FallRuns } from './fall-runs';

/** How bars stand: how many rows there are, their height as a share of a row, and how far below its middle, in rows. */
export type BarPlace = { readonly rows: number; readonly share: number; readonly down: number };

/**
 * 9 in 10 runs as a shade, the bars (dark where evidence gives the ends, light where judgement does), the scenario's own
 * fall. The panel is one row that the bars divide among themselves.
 */
export function fallLayers(
  { ownMetres, band }: FallRuns,
  ranges: readonly FallRange[],
  place: BarPlace,
): readonly Layer[] {
  const { rows, share, down } = place;
  const bars: CellLayer = {
    kind: 'cell',
    id: 'bars',
    role: 'model',
    cells: ranges.map((range, row) => {
      const [less, more] = byFall(range);
      const opacity = range.basis === 'evidence' ? 0.75 : 0.35;
      return {
        row: (row + 0.5 + down) / rows - 0.5,
        from: less.fallMetres,
        to: more.fallMetres,
        paint: 'model',
        opacity,
      };
    }),
    share: share / rows,
  };
  return [
    {
      kind: 'span',
      id: 'band-5-95',
      role: 'model',
      axis: 'x',
      from: band.low,
      to: band.high,
      paint: 'model',
      opacity: 0.1,
    },
    bars,
    { kind: 'rule', id: 'own', role: 'model', axis: 'x', at: ownMetres, paint: 'ink', width: 1.25, dash: '4 3' },
  ];
}
