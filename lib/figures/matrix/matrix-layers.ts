import type { LevelBand } from '@/lib/domain/wetland';
import { eventBand, wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import type { CellLayer, Layer, RangeItem } from '../layer';
import { bandLook } from '../wetlands/evidence-strength';
import type { Stretch } from './level-stretches';
import type { MatrixRows } from './matrix-rows';

/** Height of one of the three bars of a row, and from one to the next, as shares of the row. */
const lane = { share: 0.22, step: 0.27 } as const;

/** Thinner bars than this have no room inside an outline, px. */
const outlinePx = 3.4;

/** Tell whether the bars of rows so high (px) are too thin for outlines. */
export function isThin(pitch: number): boolean {
  return pitch * lane.share < outlinePx;
}

/** A band in its bar: `row` is the place in the panel (one row, −0.5…0.5), as cells take it. */
type Placed = {
  readonly id: string;
  readonly row: number;
  readonly band: LevelBand;
  readonly look: ReturnType<typeof bandLook>;
};

/**
 * Draw the bands of all rows along one stretch: what lies below a band pale, for the event has happened there; the band
 * itself, filled (T1, T2) or outlined (T3, T4), and its best value as a tick. Bars from the top: degraded, cut off, dry.
 */
export function bandLayers(
  { rows, pitch, height }: MatrixRows,
  { domain }: Stretch,
): {
  readonly back: readonly Layer[];
  readonly front: readonly Layer[];
} {
  const [high, low] = domain;
  const placed = rows.flatMap(({ item, top }): Placed[] => {
    if (item.kind !== 'site' || item.site.thresholds === null) return [];
    const { thresholds, site } = item.site;
    return wetlandEvents.flatMap((event, i) => {
      const found = eventBand(thresholds, event);
      const middle = top + pitch * (0.5 + (i - 1) * lane.step);
      return found === null
        ? []
        : [
            {
              id: `${site.id} ${event}`,
              row: middle / height - 0.5,
              band: found.band,
              look: bandLook(thresholds.evidence),
            },
          ];
    });
  });
  const share = (lane.share * pitch) / height;
  const thin = isThin(pitch);
  const inside = placed.flatMap((one) => {
    const { lowMetres, highMetres } = one.band;
    if (highMetres <= low || lowMetres >= high) return [];
    return [{ ...one, from: Math.min(high, highMetres), to: Math.max(low, lowMetres) }];
  });
  const passed: CellLayer = {
    kind: 'cell',
    id: 'passed',
    role: 'observed',
    cells: placed.flatMap(({ row, band, look }) =>
      band.lowMetres <= low
        ? []
        : [
            {
              row,
              from: Math.min(high, band.lowMetres),
              to: low,
              paint: 'wetlands' as const,
              opacity: look.form === 'filled' ? 0.2 : 0.13,
            },
          ],
    ),
    share,
  };
  const filled: CellLayer = {
    kind: 'cell',
    id: 'bands',
    role: 'observed',
    cells: inside
      .filter(({ look }) => thin || look.form === 'filled')
      .map(({ row, from, to, look }) => ({
        row,
        from,
        to,
        paint: 'wetlands',
        opacity: thin ? look.thin : look.opacity,
      })),
    share,
  };
  const range = (id: string, at: number, ends: Pick<RangeItem, 'low' | 'high' | 'central' | 'strong'>): RangeItem => ({
    id,
    form: 'box',
    at,
    ...ends,
  });
  const thickness = lane.share * pitch;
  const outlined: Layer = {
    kind: 'range',
    id: 'bands-outlined',
    role: 'observed',
    along: 'x',
    items: inside
      .filter(({ look }) => !thin && look.form === 'outlined')
      .map(({ id, row, from, to, look }) =>
        range(id, row, { low: to, high: from, central: null, strong: look.opacity > 0.1 }),
      ),
    paint: 'wetlands',
    thickness: thickness - 0.75,
  };
  const best: Layer = {
    kind: 'range',
    id: 'best',
    role: 'observed',
    along: 'x',
    items: placed
      // A value at the seam of both stretches is marked in the close one.
      .filter(({ band }) => band.bestMetres >= low && (band.bestMetres < high || high > -30))
      .map(({ id, row, band }) => range(id, row, { low: null, high: null, central: band.bestMetres, strong: false })),
    paint: 'ink',
    thickness: thickness + (pitch > 14 ? 2 : 0.5),
  };
  const lines = rows.flatMap(({ item, top, height: own }, i): Layer[] =>
    item.kind === 'site'
      ? [
          {
            kind: 'rule',
            id: `row-${i}`,
            role: 'context',
            axis: 'y',
            at: (top + own) / height - 0.5,
            paint: 'grid',
            width: 0.75,
          },
        ]
      : [],
  );
  return { back: [...lines, passed], front: [filled, outlined, best] };
}
