import type { Basin } from '@/lib/model/basin';
import type { ReliefBundle } from '@/lib/relief/bundle';
import type { MapLayer } from '@/lib/relief/map-layer';
import type { Layer, ShapeLayer } from '../layer';
import { oncePer } from '../remember';
import { drawShape } from './draw-shape';
import type { MapWindow } from './map-window';
import { type PlaneShape, planeShape } from './plane-shape';
import { shoresOf } from './shores';

/** Falls below 2020 whose shores are always drawn, m: the ends of the span of Prange et al. 2020. */
export const markedFalls = [9, 18] as const;

/** The first year of the published curve of areas: bed that fell dry since then and before today is told apart. */
export const firstYear = 2006;

/** The relief's own depths end here, m BHS: the shallowest tint of deep water. */
const shelfMetres = -55;

/** What lies behind the shores that move, and before them. */
export type StillLayers = {
  readonly behind: readonly Layer[];
  readonly between: readonly Layer[];
  readonly front: readonly Layer[];
};

const planeLayers = oncePer((bundle: ReliefBundle) =>
  bundle.layers.map((layer): { layer: MapLayer; shape: PlaneShape } => ({ layer, shape: planeShape(layer.lines) })),
);

/**
 * Draw what no level moves. Behind: land with its shading, the bed dry before today, today's sea. Between the sea and
 * its lines: depths. In front: Kara-Bogaz-Gol, borders, the shores of today and of the marked falls.
 */
export function stillLayers(bundle: ReliefBundle, basin: Basin, window: MapWindow, isPlain = false): StillLayers {
  const { area } = window;
  const shores = shoresOf(bundle);
  const of = (kind: MapLayer['kind']) => planeLayers(bundle).filter(({ layer }) => layer.kind === kind);
  const shading = (kind: 'shadow' | 'light', opacity: number) =>
    of(kind).map(({ layer, shape }) =>
      fill(`${kind}-${layer.value}`, drawShape(shape, window), kind === 'shadow' ? 'landShadow' : 'landLight', opacity),
    );
  const before = basin.record.find(({ year }) => year === firstYear) ?? basin.start;
  const deeper = [shores.sea(shelfMetres), ...of('depth').map(({ shape }) => shape)];
  const land = fill('land', `M${area.x} ${area.y}h${area.width}v${area.height}h${-area.width}z`, 'land', 1);
  const bay = of('kara-bogaz-gol')
    .map(({ shape }) => drawShape(shape, window))
    .join('');
  return {
    behind: [
      land,
      ...(isPlain ? [] : [...shading('shadow', 0.085), ...shading('light', 0.3)]),
      fill('bed-before', drawShape(shores.sea(before.levelMetres), window), 'bedBefore', 1),
      { ...fill('sea-today', drawShape(shores.sea(basin.start.levelMetres), window), 'sea', 1), role: 'observed' },
    ],
    between: deeper.map((shape, i) => fill(`depth-${i}`, drawShape(shape, window), 'seaDeep', 0.13)),
    front: [
      { ...fill('kara-bogaz-gol', bay, 'sea', 0.45), stroke: 'seaText', width: 0.6, dash: '1.5 2' },
      line(
        'borders',
        of('border')
          .map(({ shape }) => drawShape(shape, window, 'lines'))
          .join(''),
        'faint',
        0.7,
        '4 2.5 1 2.5',
      ),
    ],
  };
}

/** Today's shore, and those of the marked falls: thin lines that stand on every map. */
export function stillShores(bundle: ReliefBundle, basin: Basin, window: MapWindow, weight: number): readonly Layer[] {
  const shores = shoresOf(bundle);
  const shore = (levelMetres: number) => drawShape(shores.sea(levelMetres), window);
  return [
    ...markedFalls.map((fall) =>
      line(`shore-${fall}`, shore(basin.reference2020Metres - fall), 'seaText', 0.8 * weight, '3 2.2'),
    ),
    { ...line('shore-today', shore(basin.start.levelMetres), 'ink', 0.9 * weight), role: 'observed' as const },
  ];
}

/** A filled shape of the map. */
export function fill(id: string, path: string, paint: ShapeLayer['fill'], opacity: number): ShapeLayer {
  return { kind: 'shape', id, role: 'context', path, fill: paint, fillOpacity: opacity, stroke: null, width: 0 };
}

/** A drawn line of the map. */
export function line(id: string, path: string, paint: ShapeLayer['stroke'], width: number, dash?: string): ShapeLayer {
  const drawn = { kind: 'shape', id, role: 'context', path, fill: null, fillOpacity: 0, stroke: paint, width } as const;
  return dash === undefined ? drawn : { ...drawn, dash };
}
