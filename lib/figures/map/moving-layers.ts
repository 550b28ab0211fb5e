import type { Basin } from '@/lib/model/basin';
import type { ReliefBundle } from '@/lib/relief/bundle';
import type { Layer, ShapeLayer } from '../layer';
import { hatchLines } from './hatch-lines';
import type { MapMoment } from './map-moment';
import type { MapWindow } from './map-window';
import type { PlaneShape } from './plane-shape';
import { shoresOf } from './shores';
import { fill, line } from './still-layers';

/** Draws a shape of the plane into a panel; the same shape is drawn once. */
export type Draw = (shape: PlaneShape) => string;

/** The shapes of a moment on the plane: the same for every panel. */
export type MovingShapes = {
  readonly today: PlaneShape;
  /** The sea in at least 19 of 20 runs, and in some of 9 in 10; both the sea itself where there is no band. */
  readonly least: PlaneShape;
  readonly most: PlaneShape;
  readonly sea: PlaneShape;
  readonly pools: PlaneShape;
  readonly pinned: PlaneShape | null;
};

/** Cut-off water of less than this is not drawn, km²: ponds of single cells. */
const leastPoolsKm2 = 150;

/** Trace the shores of a moment; `cutOffKm2` is what the table has behind sills, so that ponds need not be traced. */
export function movingShapes(
  bundle: ReliefBundle,
  basin: Basin,
  { levelMetres, band }: MapMoment,
  cutOffKm2: number,
  pinnedMetres: number | null,
): MovingShapes {
  const { sea, pools } = shoresOf(bundle);
  return {
    today: sea(basin.start.levelMetres),
    least: sea(band?.lowMetres ?? levelMetres),
    most: sea(band?.highMetres ?? levelMetres),
    sea: sea(levelMetres),
    pools: cutOffKm2 < leastPoolsKm2 ? [] : pools(levelMetres),
    pinned: pinnedMetres === null ? null : sea(pinnedMetres),
  };
}

/** Fill what moves: today's sea as bare bed, over it the sea, paler where only some runs have it, and hatched pools. */
export function movingFills(shapes: MovingShapes, draw: Draw, window: MapWindow, gap: number): readonly Layer[] {
  const hasBand = shapes.most !== shapes.least;
  const least = draw(shapes.least);
  return [
    model(fill('bed', draw(shapes.today), 'bed', 1)),
    ...(hasBand ? [model(fill('sea-band', draw(shapes.most), 'seaMaybe', 1))] : []),
    model(fill('sea', least, 'sea', 1)),
    model(fill('pools', draw(shapes.pools), 'seaMaybe', 1)),
    model(line('pool-lines', hatchLines(shapes.pools, window, gap), 'seaText', 0.7)),
  ];
}

/** Draw the shore at the level shown, and that of the pinned scenario. */
export function movingLines(shapes: MovingShapes, draw: Draw, weight: number): readonly Layer[] {
  const { pinned } = shapes;
  return [
    ...(pinned === null
      ? []
      : [
          {
            ...line('shore-pinned', draw(pinned), 'pinned', 1.1 * weight, '5 2.5'),
            role: 'pinned' as const,
          },
        ]),
    model(line('shore', draw(shapes.sea), 'model', 1.5 * weight)),
  ];
}

function model(layer: ShapeLayer): ShapeLayer {
  return { ...layer, role: 'model' };
}
