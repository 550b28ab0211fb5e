import type { Basin } from '@/lib/model/basin';
import type { ReliefBundle } from '@/lib/relief/bundle';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { formatLevel, type LevelDisplay } from '@/lib/words/format-level';
import { formatNumber, formatPercent } from '@/lib/words/format-number';
import type { Layer, PlacedText } from '../layer';
import { drawShape } from '../map/draw-shape';
import { hatchLines } from '../map/hatch-lines';
import { mapWindow } from '../map/map-window';
import { shoresOf } from '../map/shores';
import { fill, line, stillLayers } from '../map/still-layers';
import { mapViews } from '../map/views';
import type { Area, GeoPanel } from '../panel';
import type { TypeScale } from '../type-scale';
import type { SeaAtFall } from './levels-rows';

/** Cut-off water of less than this is not drawn, km². */
const leastPoolsKm2 = 150;

/** Draw one small map: today's bed of 2020 bare, the sea over it, pools hatched. */
export function levelsPanel(
  { fallMetres, levelMetres, coast }: SeaAtFall,
  bundle: ReliefBundle,
  basin: Basin,
  area: Area,
): GeoPanel {
  const window = mapWindow(mapViews.basin, area);
  const { sea, pools } = shoresOf(bundle);
  const still = stillLayers(bundle, basin, window, true);
  const [land] = still.behind;
  const water = coast.sea.cutOffAreaKm2 < leastPoolsKm2 ? [] : pools(levelMetres);
  const layers: readonly Layer[] = [
    ...(land === undefined ? [] : [land]),
    fill('bed', drawShape(sea(basin.reference2020Metres), window), 'bed', 1),
    fill('sea', drawShape(sea(levelMetres), window), 'sea', 1),
    fill('pools', drawShape(water, window), 'seaMaybe', 1),
    line('pool-lines', hatchLines(water, window, 2.5), 'seaText', 0.6),
    ...still.between,
    ...still.front.filter(({ id }) => id === 'kara-bogaz-gol'),
    line('shore', drawShape(sea(levelMetres), window), 'seaText', 0.5),
  ];
  return {
    kind: 'geo',
    id: `fall-${fallMetres}`,
    area,
    layers: layers.map((layer) => ({ ...layer, role: 'observed' as const })),
  };
}

/** The lines under a small map: fall, level, area with its uncertainty, share lost; a column has room for two. */
export function levelsWords(
  { fallMetres, levelMetres, coast: { sea }, lostShare }: SeaAtFall,
  { x, y }: { readonly x: number; readonly y: number },
  isColumn: boolean,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): readonly PlacedText[] {
  const { small, strong } = type;
  const round = (km2: number, step: number) => formatNumber(Math.round(km2 / step) * step);
  const fall =
    fallMetres === 0
      ? words('mapLevels.zero')
      : words('mapLevels.fall', { fall: formatLength(fallMetres, display.units, 0) });
  const share = fallMetres === 0 ? '' : words('mapLevels.share', { share: formatPercent(lostShare) });
  const area = round(sea.totalAreaKm2, 1000);
  const lines = isColumn
    ? [share]
    : [
        formatLevel(levelMetres, display, 1),
        words('mapLevels.area', { area }),
        words('mapLevels.error', { error: round(sea.areaUncertaintyKm2, 100) }),
        share,
      ];
  const at = (text: string, line: number, style: PlacedText['style'], paint: PlacedText['paint']): PlacedText => ({
    text,
    x,
    y: y + strong.size * 1.05 + line * small.size * 1.3,
    anchor: 'start',
    style,
    paint,
  });
  return [at(fall, 0, strong, 'ink'), ...lines.map((text, i) => at(text, i + 1, small, 'soft'))].filter(
    ({ text }) => text !== '',
  );
}

/** Room for the words under a map, px. */
export function levelsWordsHeight(isColumn: boolean, { strong, small }: TypeScale): number {
  return strong.size * 1.3 + (isColumn ? 1 : 4) * small.size * 1.3;
}
