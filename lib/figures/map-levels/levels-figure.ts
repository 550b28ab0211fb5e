import type { Scenario } from '@/lib/scenario/scenario';
import { formatLength } from '@/lib/words/format-length';
import { formatLevel } from '@/lib/words/format-level';
import { formatNumber, formatPercent } from '@/lib/words/format-number';
import { measureText } from '@/lib/words/measure';
import { compose } from '../compose';
import type { FigureContext } from '../context';
import { displayOf } from '../display-of';
import { descriptionOf, footOf } from '../foot';
import { breadthOf, type Frame } from '../frame';
import type { Layer, PlacedText } from '../layer';
import type { StagedFigure } from '../maker';
import { swatchLayers } from '../map/key-swatches';
import type { GeoPanel } from '../panel';
import { provenanceOf } from '../provenance';
import type { FigureSpec, Provenance } from '../spec';
import { type TypeScale, typeFor } from '../type-scale';
import { levelsGrid } from './levels-grid';
import { levelsPanel, levelsWords, levelsWordsHeight } from './levels-panel';
import { drawnFalls, seasByFall } from './levels-rows';
import { levelsTable } from './levels-table';

/** The fall that the title speaks of, m: the lower end of the span of Prange et al. 2020. */
const titleFall = 9;
/** Where the sill of the Ural Furrow lies, m BHS: from and to. */
const sill = { above: -30.7, below: -32 } as const;

/** Stage the sea at seven falls below 2020: data alone, so that a scenario changes only run and link. Throws `Refusal` without the relief. */
export function stageLevels(context: FigureContext, scenario: Scenario, frame: Frame): StagedFigure {
  const { basin, words } = context;
  const display = displayOf(scenario, context);
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const { units, datum } = display;
  const seas = seasByFall(basin);
  const named = seas.find(({ fallMetres }) => fallMetres === titleFall);
  const title = words('mapLevels.title', {
    fall: formatLength(titleFall, units, 0),
    area: formatNumber(Math.round((named?.coast.sea.totalAreaKm2 ?? 0) / 1000) * 1000),
    share: formatPercent(named?.lostShare ?? 0),
    north: formatPercent(named?.coast.northDry.best ?? 0),
  });
  const subtitle = words(isColumn ? 'mapLevels.subtitle.short' : 'mapLevels.subtitle.long', {
    first: formatLength(drawnFalls[0], units, 0),
    last: formatLength(drawnFalls.at(-1) ?? 0, units, 0),
    unit: words(`level.unit.${units}`),
    datum: words(`datum.${datum.id}`),
  });
  const notes = words('mapLevels.notes', {
    above: formatLevel(sill.above, display, 1),
    below: formatLevel(sill.below, display, 1),
  });
  const textFor = (provenance: Provenance) => ({
    title,
    subtitle,
    ...footOf(isColumn ? words('mapLevels.accuracyShort') : `${words('map.accuracy')} ${notes}`, provenance, 1, words),
  });
  const { body } = compose(frame, textFor(provenance(scenario, context, isColumn)));
  const keyHeight = type.small.size * (isColumn ? 1.7 : 2);
  const gap = isColumn ? 4 : type.small.size * 1.2;
  const grid = levelsGrid(
    { ...body, y: body.y + keyHeight, height: body.height - keyHeight },
    seas.length,
    levelsWordsHeight(isColumn, type),
    gap,
    measureText(isColumn ? '−18 m' : words('mapLevels.area', { area: '371,000' }), type.small),
  );
  const bundle = context.relief();
  const panels = seas.flatMap((sea, i): GeoPanel[] => {
    const cell = grid.cells[i];
    if (cell === undefined) return [];
    const area = { ...cell, height: grid.mapHeight };
    const panel = levelsPanel(sea, bundle, basin, area);
    const labels = levelsWords(sea, { x: cell.x, y: cell.y + grid.mapHeight + 2 }, isColumn, display, type, words);
    return [{ ...panel, layers: [...panel.layers, { kind: 'label', id: 'words', role: 'context', labels }] }];
  });
  const key = keyPanel({ ...body, height: keyHeight }, type, words);
  const tables = [levelsTable(seas, display, words)];

  return (of) => {
    const own = provenance(of, context, isColumn);
    const { words: placed, rules } = compose(frame, textFor(own));
    return {
      id: 'map-levels',
      ...frame,
      title,
      subtitle,
      description: descriptionOf(`${subtitle}. ${words('map.accuracy')}`, own),
      words: placed,
      rules,
      panels: [key, ...panels],
      tables,
      crosshair: null,
      provenance: own,
    } satisfies FigureSpec;
  };
}

function keyPanel(area: GeoPanel['area'], { small }: TypeScale, words: FigureContext['words']): GeoPanel {
  const items = [
    { id: 'sea', text: words('mapLevels.key.sea') },
    { id: 'bed', text: words('mapLevels.key.bed') },
    { id: 'pools', text: words('mapLevels.key.pools') },
  ] as const;
  const layers: Layer[] = [];
  const labels: PlacedText[] = [];
  let x = area.x;
  const y = area.y + small.size;
  for (const { id, text } of items) {
    const width = small.size * 1.6;
    layers.push(...swatchLayers(id, { x, y: y - small.size * 0.78, width, height: small.size * 0.86 }));
    labels.push({ text, x: x + width + 6, y, anchor: 'start', style: small, paint: 'soft' });
    x += width + 6 + measureText(text, small) + small.size * 1.6;
  }
  return {
    kind: 'geo',
    id: 'key',
    area,
    layers: [...layers, { kind: 'label', id: 'key-words', role: 'context', labels }],
  };
}

/** A column has room for the source of the relief alone; files name the others too. */
function provenance(scenario: Scenario, context: FigureContext, isColumn: boolean): Provenance {
  const ids = ['relief-grid', 'composite-annual', 'hypsometry'];
  const whole = provenanceOf('map-levels', ids, scenario, context, 'on data alone');
  return { ...whole, sources: whole.sources.slice(0, isColumn ? 1 : 2) };
}
