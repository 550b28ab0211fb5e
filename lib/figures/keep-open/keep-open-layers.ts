import type { Layer } from '../layer';
import { leadingPlace } from '../ports/leading-place';
import { declines, type KeepOpenCurves, leastChannelKm } from './keep-open-curves';

type Point = { readonly x: number; readonly y: number | null };

/** Metres to dig, a line for each place, the leading one in front. */
export function digLayers({ ports }: KeepOpenCurves): readonly Layer[] {
  return linesOf(ports.map(({ portId, full }) => ({ portId, points: digPoints(full.digMetres) })));
}

/** The foot that the relief cannot resolve: what stands behind the channels and holds still. */
export function channelFoot(): Layer {
  return {
    kind: 'span',
    id: 'unresolved',
    role: 'context',
    axis: 'y',
    from: 0,
    to: leastChannelKm,
    paint: 'faint',
    opacity: 0.28,
  };
}

/** Kilometres of channel: what is not known of them as a shade, and a line for each place. */
export function channelLayers({ ports }: KeepOpenCurves): readonly Layer[] {
  const bands = ports.flatMap(({ portId, full, marginKm }): Layer[] => {
    const points = declines.flatMap((x, i) => {
      const km = full.channelKm[i] ?? null;
      return km === null || km < leastChannelKm ? [] : [{ x, low: Math.max(0, km - marginKm), high: km + marginKm }];
    });
    return points.length < 2
      ? []
      : [{ kind: 'band', id: `band-${portId}`, role: 'model', points, paint: 'ports', opacity: 0.12 }];
  });
  return [...bands, ...linesOf(ports.map(({ portId, full }) => ({ portId, points: channelPoints(full.channelKm) })))];
}

/** Metres to dig as points. */
export function digPoints(digMetres: readonly number[]): readonly Point[] {
  return declines.map((x, i) => ({ x, y: digMetres[i] ?? null }));
}

/** Channels as points: a gap where no depth is known, and below what the relief can tell, out of which a line rises. */
export function channelPoints(channelKm: readonly (number | null)[]): readonly Point[] {
  return declines.map((x, i) => {
    const km = channelKm[i] ?? null;
    const next = channelKm[i + 1] ?? null;
    if (km === null || km >= leastChannelKm) return { x, y: km };
    return { x, y: next !== null && next >= leastChannelKm ? leastChannelKm : null };
  });
}

function linesOf(lines: readonly { readonly portId: string; readonly points: readonly Point[] }[]): readonly Layer[] {
  const rank = (portId: string) => (portId === leadingPlace ? 1 : 0);
  return lines
    .toSorted((a, b) => rank(a.portId) - rank(b.portId))
    .map(({ portId, points }) => ({
      kind: 'line',
      id: portId,
      role: 'model',
      points,
      paint: 'ports',
      width: portId === leadingPlace ? 2.25 : 1.25,
    }));
}
