import type { Scenario } from '@/lib/scenario/scenario';
import { compose } from '../compose';
import type { FigureContext, Runs } from '../context';
import { displayOf } from '../display-of';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { StagedFigure } from '../maker';
import type { Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { scenarioLevel } from '../wetlands/scenario-level';
import { withTables } from '../with-tables';
import { keyText } from './key-items';
import { mapLayout } from './map-layout';
import { type MapMoment, mapMoment } from './map-moment';
import { type MapNumbers, mapNumbers } from './map-numbers';
import { stagePanel } from './map-panel';
import { mapProvenance } from './map-provenance';
import { mapReadouts } from './map-readouts';
import { mapTables } from './map-tables';
import { mapNotes, mapSubtitle, mapTitle, mapTitles } from './map-text';
import { type MapWords, wordsPanels, wordsRoom } from './map-words';
import { movingShapes } from './moving-layers';
import { panelPlans } from './panel-plans';
import { portsAt, wetlandsAt } from './place-states';
import { firstYear } from './still-layers';
import { type MapView, mapViews } from './views';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 4, middle: 2, wide: 2 };

/** Everything that a moment puts on the map. */
type Shown = { readonly moment: MapMoment; readonly numbers: MapNumbers; readonly pinnedMetres: number | null };

/**
 * Stage the map of a view: the whole basin with the north beside it, or one part alone. What is laid in later are the
 * shores, the bed between them, pools, and the states of ports and wetlands. Throws `Refusal` without the relief.
 */
export function stageMap(
  context: FigureContext,
  scenario: Scenario,
  runs: Runs,
  frame: Frame,
  view: MapView = mapViews.basin,
): StagedFigure {
  const { data, basin, words } = context;
  const bundle = context.relief();
  const display = displayOf(scenario, context);
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const isColumn = breadth === 'column';
  const subtitle = mapSubtitle(breadth, display, words);
  const notes = isColumn ? '' : mapNotes(bundle, isRoomy(frame), display, words);
  const textFor = ({ moment, numbers }: Shown, provenance: Provenance) => ({
    title: mapTitle(moment, numbers, display, words),
    subtitle,
    ...footOf(notes, provenance, scenarioLines[breadth], words),
  });
  const named = isColumn ? 1 : isRoomy(frame) ? 5 : 3;
  const first = shownBy(scenario, runs, context);
  const titleLines = titleRoom(
    mapTitle(first.moment, first.numbers, display, words),
    mapTitles(words),
    type.title,
    frame,
  );
  const { body } = compose(frame, textFor(first, mapProvenance(scenario, context, named)), titleLines);
  const isWhole = view.id === 'basin';
  const years = { first: firstYear, today: basin.start.year };
  const wordsOf = ({ moment, numbers }: Shown): MapWords => ({
    readouts: mapReadouts(moment, numbers, years, display, words),
    key: keyText(moment, years, { isShort: isColumn, hasPinned: scenario.pin !== null }, words),
  });
  const room = wordsOf(widest(basin));
  const layout = mapLayout(body, breadth, isWhole, wordsRoom(room, type));
  const placesOf = (of: Scenario, { moment }: Shown, { projection }: Runs) => ({
    ports: portsAt(data, of, projection, moment.levelMetres),
    wetlands: wetlandsAt(data, moment.levelMetres),
  });
  const places = placesOf(scenario, first, runs);
  const sheet = { data, basin, bundle, units: display.units, type, words };
  const plans = panelPlans(layout, view, breadth, words);
  const panels = plans.map((plan) => stagePanel(sheet, plan, places));

  return (of, ofRuns) => {
    const shown = shownBy(of, ofRuns, context);
    const { moment, numbers } = shown;
    const own = mapProvenance(of, context, named);
    const text = textFor(shown, own);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const shapes = movingShapes(bundle, basin, moment, numbers.at.sea.cutOffAreaKm2, shown.pinnedMetres);
    const now = placesOf(of, shown, ofRuns);
    const beside = wordsPanels(layout, wordsOf(shown), room, type);
    return withTables(() => mapTables(basin, moment, shown.pinnedMetres, now.ports, now.wetlands, display, words), {
      id: 'map',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(`${subtitle}. ${words('map.accuracy')}`, own),
      words: placed,
      rules,
      panels: [...panels.map((panel) => panel(shapes, now)), ...beside],
      crosshair: null,
      provenance: own,
    });
  };
}

function shownBy(scenario: Scenario, { projection, pinned }: Runs, { basin }: FigureContext): Shown {
  const moment = mapMoment(scenario, projection, basin);
  const numbers = mapNumbers(basin, moment);
  const pinnedMetres =
    pinned === null || moment.by !== 'scenario' ? null : scenarioLevel(pinned, basin, moment.year).levelMetres;
  return { moment, numbers, pinnedMetres };
}

/** A moment whose words are as wide as they come: the room kept for those of every other. */
function widest(basin: FigureContext['basin']): Shown {
  const band = { lowMetres: -48.88, highMetres: -38.88 };
  const moment = { by: 'scenario', year: 2088, levelMetres: -44.88, band } as const;
  return { moment, numbers: mapNumbers(basin, moment), pinnedMetres: null };
}

/** A phone scrolls and a desk is tall: there the notes may be long. */
function isRoomy(frame: Frame): boolean {
  return frame.height > 800;
}
