import type { Layer } from '../layer';
import { leadingPlace } from '../ports/leading-place';
import { type CargoCurves, declines } from './cargo-curves';

/** Width of a line, px. */
const widths = { close: 1.25, small: 0.75, slim: 0.75 } as const;

/** A shade of what is not known of the leading bed, other beds dashed, a line for each place, the leading one in front. */
export function cargoLayers({ ports, beside }: CargoCurves, size: 'close' | 'small' | 'slim'): readonly Layer[] {
  const inOrder = ports.toSorted((a, b) => rank(a.portId) - rank(b.portId));
  const bands = inOrder
    .filter(({ portId }) => portId === leadingPlace)
    .map(
      ({ share }): Layer => ({
        kind: 'band',
        id: 'bed-unknown',
        role: 'model',
        points: declines.map((x, i) => ({ x, low: percent(share.low[i]), high: percent(share.high[i]) })),
        paint: 'ports',
        opacity: 0.16,
      }),
    );
  const others = beside.map(
    ({ rule, best }): Layer => ({
      kind: 'line',
      id: `${rule.portId}-${rule.ruleId}`,
      role: 'model',
      points: pointsOf(best),
      paint: 'soft',
      width: 1,
      dash: '4 3',
    }),
  );
  const lines = inOrder.map(
    ({ portId, share }): Layer => ({
      kind: 'line',
      id: portId,
      role: 'model',
      points: pointsOf(share.best),
      paint: 'ports',
      width: widths[size] * (portId === leadingPlace && size !== 'slim' ? 2 : 1),
    }),
  );
  if (size === 'slim') return lines;
  return size === 'small' ? [...bands, ...lines] : [...bands, ...others, ...lines];
}

/** A curve of shares as points in per cent, with its corners where full cargo ends and where the last goes. */
export function pointsOf(shares: readonly number[]): readonly { readonly x: number; readonly y: number }[] {
  return declines.flatMap((x, i) => {
    const [before, here, after, next] = [shares[i - 1], shares[i], shares[i + 1], shares[i + 2]];
    const point = { x, y: percent(here) };
    if (here === undefined || after === undefined) return [point];
    const step = (declines[i + 1] ?? x) - x;
    // Straight lines meet between two decimetres: the one that is known on its far side is drawn on.
    if (here === 1 && after < 1 && next !== undefined && next < after && next > 0) {
      const at = x + step * (1 - (1 - after) / (after - next));
      return at > x ? [point, { x: at, y: 100 }] : [point];
    }
    if (after === 0 && here > 0 && before !== undefined && before > here) {
      const at = x + (step * here) / (before - here);
      return at < x + step ? [point, { x: at, y: 0 }] : [point];
    }
    return [point];
  });
}

function percent(share: number | undefined): number {
  return 100 * (share ?? Number.NaN);
}

function rank(portId: string): number {
  return portId === leadingPlace ? 1 : 0;
}
