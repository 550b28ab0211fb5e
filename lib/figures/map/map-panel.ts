import type { FigureData } from '@/lib/datasets/figure-data';
import type { Basin } from '@/lib/model/basin';
import type { ReliefBundle } from '@/lib/relief/bundle';
import type { Words } from '@/lib/words/catalogue';
import type { Units } from '@/lib/words/format-level';
import { boxOf } from '../boxes';
import type { PlacedText } from '../layer';
import type { Area, GeoPanel } from '../panel';
import { oncePer } from '../remember';
import type { TypeScale } from '../type-scale';
import { drawShape } from './draw-shape';
import { mapNames } from './map-names';
import { mapWindow, pixelOf } from './map-window';
import { type MovingShapes, movingFills, movingLines } from './moving-layers';
import { placeSigns } from './place-signs';
import type { PortAt, WetlandAt } from './place-states';
import type { PlaneShape } from './plane-shape';
import { scaleBar } from './scale-bar';
import { shoreNames } from './shore-names';
import { shoreCrossing, standingShores } from './shore-points';
import { stillLayers, stillShores } from './still-layers';
import type { MapView } from './views';

/** What every panel of a map is drawn from. */
export type MapSheet = {
  readonly data: FigureData;
  readonly basin: Basin;
  readonly bundle: ReliefBundle;
  readonly units: Units;
  readonly type: TypeScale;
  readonly words: Words;
};

/** How a panel differs from another: what it shows, and how much of it there is room for. */
export type PanelPlan = {
  readonly id: string;
  readonly view: MapView;
  readonly area: Area;
  /** What the panel shows, in its corner; null where the title says it. */
  readonly heading: string | null;
  /** `none`: no scale bar either. `least`: what is looked for first. `all`: the marked shores, and unknown places too. */
  readonly names: 'none' | 'least' | 'most' | 'all';
  /** Width of shores, 1 on a large map. */
  readonly weight: number;
  /** Radius of signs, px; 0 for none. */
  readonly signSize: number;
};

type Places = { readonly ports: readonly PortAt[]; readonly wetlands: readonly WetlandAt[] };

/** Stage a panel: land, names and places stand still; shores, bed and states are laid in. */
export function stagePanel(
  sheet: MapSheet,
  plan: PanelPlan,
  first: Places,
): (shapes: MovingShapes, places: Places) => GeoPanel {
  const { data, basin, bundle, units, type, words } = sheet;
  const { id, view, area, names, weight, signSize } = plan;
  const window = mapWindow(view, area);
  const draw = oncePer((shape: PlaneShape) => drawShape(shape, window));
  const still = stillLayers(bundle, basin, window);
  const shores = stillShores(bundle, basin, window, weight);
  const cities = data.mapPlaces.filter(({ kind }) => kind === 'city');
  const spots = cities.map(({ longitude, latitude }) => pixelOf([longitude, latitude], window));
  const signs = placeSigns(first.ports, first.wetlands, window, signSize, names === 'all' ? spots : null);
  const crosses = shoreCrossing(bundle, standingShores(basin), window);
  const bar = names === 'none' ? null : scaleBar(window, units, type, 'right');
  const own = [
    ...headingOf(plan, type),
    ...(bar === null ? [] : [bar.label]),
    ...(names === 'all' ? shoreNames(sheet, window) : []),
  ];
  const named =
    names === 'none'
      ? []
      : mapNames(
          data,
          window,
          [...signs.boxes, ...own.map(boxOf), ...(bar === null ? [] : [bar.box])],
          type,
          words,
          crosses,
          names === 'least',
        );
  return (shapes, { ports, wetlands }) => ({
    kind: 'geo',
    id,
    area,
    layers: [
      ...still.behind,
      ...movingFills(shapes, draw, window, Math.max(2.5, type.small.size * 0.3)),
      ...still.between,
      ...still.front,
      ...shores,
      ...movingLines(shapes, draw, weight),
      ...(signSize === 0 ? [] : signs.layers(ports, wetlands)),
      ...named,
      ...(bar?.layers ?? []),
      { kind: 'label', id: 'own-names', role: 'context', labels: own },
    ],
  });
}

function headingOf({ heading, area }: PanelPlan, { strong }: TypeScale): readonly PlacedText[] {
  const at = { x: area.x + 9, y: area.y + 6 + strong.size };
  return heading === null ? [] : [{ text: heading, ...at, anchor: 'start', style: strong, paint: 'ink', halo: true }];
}
