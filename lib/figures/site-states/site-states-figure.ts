import type { WetlandThresholds } from '@/lib/domain/wetland';
import { wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import { siteSharesAt } from '@/lib/impacts/wetlands/site-shares';
import type { Basin } from '@/lib/model/basin';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import type { LevelDisplay } from '@/lib/words/format-level';
import { compose } from '../compose';
import { scenarioDeclineLayers, stillDeclineLayers } from '../decline/decline-marks';
import type { ScenarioFall } from '../decline/scenario-fall';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Layer, PlacedText } from '../layer';
import { midYear } from '../level/level-inputs';
import type { Area, CartesianPanel } from '../panel';
import type { Plot } from '../plot';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { type TypeScale, typeFor } from '../type-scale';
import { pinnedFallLayers } from '../wetlands/pinned-fall';
import { statesByDecline, statesDomain } from './states-by-decline';
import { observedStates } from './states-by-year';
import { declineLayers, observedLayers, pinnedLayers, projectedLayers } from './states-layers';
import { statesRows } from './states-plots';
import { statesByDeclineTable, statesByYearTable } from './states-tables';
import { type ShareInYear, type StatesMoment, shareInYear, shareWords, statesTitle } from './states-text';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** What holds still while a slider moves. */
export type SiteStatesStage = {
  readonly basin: Basin;
  readonly thresholds: readonly WetlandThresholds[];
  readonly display: LevelDisplay;
  readonly frame: Frame;
  readonly words: Words;
};

/** What moves. */
export type SiteStatesMoment = StatesMoment & {
  readonly fall: ScenarioFall;
  readonly pinned: (Pick<StatesMoment, 'years' | 'shares'> & { readonly fallMetres: number }) | null;
};

/** Shares of sites degraded, cut off and dry, a row each: by fall of the sea at the left, by year at the right. */
export function stageSiteStatesFigure(stage: SiteStatesStage, first: SiteStatesMoment, from: Provenance) {
  const { basin, thresholds, display, frame, words } = stage;
  const { units } = display;
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const curve = statesByDecline(thresholds, basin.reference2020Metres);
  const record = observedStates(basin, thresholds);
  const unit = words(`level.unit.${units}`);
  const subtitle = words(isColumn ? 'siteStates.subtitle.short' : 'siteStates.subtitle.long', { unit });
  const notes = isColumn
    ? ''
    : words(`siteStates.notes.${breadth === 'middle' || frame.height < 500 ? 'short' : 'long'}`, {
        fall: formatLength(statesDomain[1], units, 0),
        year: String(basin.start.year),
      });
  const textFor = (moment: SiteStatesMoment, provenance: Provenance) => ({
    title: statesTitle(moment, record, words),
    subtitle,
    ...footOf(notes, provenance, scenarioLines[breadth], words),
  });
  const wide = words('siteStates.title', {
    today: '88%',
    kind: 'projected',
    year: '2088',
    share: '88%',
    range: '88–88%',
  });
  const titleLines = titleRoom(statesTitle(first, record, words), [wide], type.title, frame);
  const { body } = compose(frame, textFor(first, from), titleLines);
  const events = isColumn ? (['dry'] as const) : wetlandEvents;
  const sites = siteSharesAt(thresholds, basin.start.levelMetres);
  const today = basin.reference2020Metres - basin.start.levelMetres;
  const rows = statesRows(body, events, (event) => sites[event].sites, display, type, words).map((row, i) => ({
    ...row,
    still: [
      ...nameOnce(stillDeclineLayers(today, row.named, units, type, words), i),
      ...declineLayers(curve, row.event),
      { kind: 'label', id: 'heading', role: 'context', labels: [row.heading] } as const,
    ],
    seen: observedLayers(record, row.event),
  }));
  const table = statesByDeclineTable(curve, display, words);

  return (moment: SiteStatesMoment, provenance: Provenance): FigureSpec => {
    const text = textFor(moment, provenance);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const panels = rows.flatMap(({ event, decline, year, heading, named, still, seen }, i): CartesianPanel[] => {
      // The scenario's name may reach over both plots of the first row.
      const roomy: Plot = { ...named, area: { ...named.area, width: frame.width - named.area.x } };
      const share = shareInYear(moment, record, event);
      const value = share === null ? [] : [inYear(share, moment.year, year.area, heading.y, type, words)];
      return [
        {
          kind: 'cartesian',
          id: `${event}-decline`,
          area: decline.area,
          ...decline.axes,
          layers: [
            ...nameOnce(scenarioDeclineLayers(moment.fall, roomy, units, type, words), i),
            ...still,
            ...nameOnce(pinnedFallLayers(moment.pinned?.fallMetres ?? null, decline, type, words), i),
          ],
        },
        {
          kind: 'cartesian',
          id: `${event}-year`,
          area: year.area,
          ...year.axes,
          layers: [
            ...projectedLayers(moment.years, moment.shares[event]),
            yearRule(moment.year),
            ...(moment.pinned === null ? [] : pinnedLayers(moment.pinned.years, moment.pinned.shares[event])),
            ...seen,
            { kind: 'label', id: 'in-year', role: 'model', labels: value },
          ],
        },
      ];
    });
    const byYear = statesByYearTable(record, moment, words);
    return {
      id: 'site-states',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels,
      tables: [byYear, table],
      crosshair: {
        panelId: `${events[0]}-year`,
        tableId: 'by-year',
        stops: byYear.rows.map(([year]) => midYear(Number(year))),
      },
      provenance,
    };
  };
}

/** Marks of the decline stand in every row, and are named over the first alone. */
function nameOnce(layers: readonly Layer[], row: number): readonly Layer[] {
  return layers.filter(({ kind }) => row === 0 || kind !== 'label');
}

function yearRule(year: number): Layer {
  return {
    kind: 'rule',
    id: 'year',
    role: 'model',
    axis: 'x',
    at: midYear(year),
    paint: 'model',
    width: 1,
    dash: '2 3',
  };
}

/** The share of the year looked at, over the right end of a plot. */
function inYear(share: ShareInYear, year: number, area: Area, y: number, type: TypeScale, words: Words): PlacedText {
  return {
    text: words('siteStates.inYear', { year: String(year), what: shareWords(share, words) }),
    x: area.x + area.width,
    y,
    anchor: 'end',
    style: type.small,
    paint: share.kind === 'observed' ? 'ink' : 'modelText',
  };
}
