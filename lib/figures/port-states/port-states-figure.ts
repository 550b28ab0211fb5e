import type { Port } from '@/lib/domain/port';
import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { compose } from '../compose';
import type { ScenarioFall } from '../decline/scenario-fall';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import { midYear } from '../level/level-inputs';
import { bedMarginMetres } from '../ports/bed-margin';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { withTables } from '../with-tables';
import { stageDeclinePanel } from './decline-panel';
import type { StateCounts, StateStep } from './decline-states';
import { placesAxis } from './panel-stage';
import { portStatesLayout } from './port-states-layout';
import { portStatesTables } from './port-states-tables';
import { portStatesTitle, portStatesTitles } from './port-states-text';
import { stageYearPanel } from './year-panel';
import type { YearStates } from './year-states';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 4, middle: 2, wide: 2 };

/** What holds still while a slider moves. */
export type PortStatesStage = {
  readonly ports: readonly Port[];
  readonly known: number;
  readonly unknown: number;
  readonly years: { readonly from: number; readonly to: number };
  readonly basin: Basin;
  readonly units: Units;
  readonly frame: Frame;
  readonly words: Words;
};

/** What a scenario makes of it. */
export type PortStatesScenario = {
  readonly today: StateCounts;
  readonly steps: readonly StateStep[];
  readonly states: YearStates;
  readonly fall: ScenarioFall;
  readonly pinned: { readonly projection: Projection; readonly states: YearStates } | null;
};

/** Places that load fully, in part, or are cut off: stacked over the decline, and over the years of the scenario. */
export function stagePortStatesFigure(stage: PortStatesStage, first: PortStatesScenario, from: Provenance) {
  const { ports, known, unknown, years, basin, units, frame, words } = stage;
  const breadth = breadthOf(frame);
  const column = breadth === 'column';
  const type = typeFor(breadth);
  const subtitle = words(column ? 'portStates.subtitleShort' : 'portStates.subtitle');
  const notes = column
    ? ''
    : words('portStates.notes', { bed: formatLength(bedMarginMetres, units, 1), unknown: formatNumber(unknown) });
  const titleOf = ({ today, states, fall }: PortStatesScenario) =>
    portStatesTitle(today, known, states, fall.year, column, words);
  const textFor = (of: PortStatesScenario, provenance: Provenance) => ({
    title: titleOf(of),
    subtitle,
    ...footOf(notes, provenance, scenarioLines[breadth], words),
  });
  const titleLines = titleRoom(titleOf(first), portStatesTitles(known, column, words), type.title, frame);
  const { body } = compose(frame, textFor(first, from), titleLines);
  const layout = portStatesLayout(body, breadth, type);
  const plots = { y: placesAxis(known, type), headingUp: column ? null : layout.headingUp, units, type, words };
  const byDecline = layout.decline && stageDeclinePanel({ ...plots, area: layout.decline }, basin);
  const byYear = stageYearPanel({ ...plots, area: layout.years }, years);

  return (of: PortStatesScenario, provenance: Provenance): FigureSpec => {
    const text = textFor(of, provenance);
    const { words: placed, rules } = compose(frame, text, titleLines);
    return withTables(() => portStatesTables(of.steps, of.states, of.fall.year, unknown, ports, units, words), {
      id: 'port-states',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels: [
        ...(byDecline === null ? [] : [byDecline(of.steps, of.fall, of.pinned?.projection ?? null)]),
        byYear(of.states, of.fall.year, of.pinned?.states ?? null),
      ],
      crosshair: { panelId: 'years', tableId: 'years', stops: of.states.years.map(midYear) },
      provenance,
    });
  };
}
