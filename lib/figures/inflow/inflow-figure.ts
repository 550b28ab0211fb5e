import type { InflowYear } from '@/lib/domain/series';
import type { Words } from '@/lib/words/catalogue';
import { balticDisplay } from '@/lib/words/format-level';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import { timeAxis } from '../level/level-axes';
import { midYear } from '../level/level-inputs';
import type { Area } from '../panel';
import { plotOf } from '../plot';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { valueAxis } from '../value-axis';
import { recordLayers, scenarioInflowLayers } from './inflow-layers';
import { inflowTable } from './inflow-table';
import { inflowNotes, inflowTitle } from './inflow-text';
import { recordNames } from './record-names';
import type { ScenarioInflow } from './scenario-inflow';
import { scenarioInflowNames } from './scenario-names';

/** Ends of the axis, km³/yr: fixed, and wide enough for every slider. */
const domain = [0, 450] as const;

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** What holds still while a slider moves. */
export type InflowStage = { readonly record: readonly InflowYear[]; readonly frame: Frame; readonly words: Words };

/**
 * River inflow as measured, and in a water balance the scenario's to 2100; a prescribed fall knows no rivers and ends
 * with the record. The function given back lays a scenario into what holds still.
 */
export function stageInflowFigure(
  { record, frame, words }: InflowStage,
  first: ScenarioInflow | null,
  from: Provenance,
) {
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const column = breadth === 'column';
  const years = { from: record[0]?.year ?? 1936, to: first?.years.at(-1) ?? record.at(-1)?.year ?? 2023 };
  const subtitle = words('inflow.subtitle', { mode: first === null ? 'decline' : 'balance', year: String(years.to) });
  const titleOf = (scenario: ScenarioInflow | null) => inflowTitle(record, column ? null : scenario, words);
  const textFor = (scenario: ScenarioInflow | null, provenance: Provenance) => {
    const notes = column ? '' : inflowNotes(record, scenario, words);
    return { title: titleOf(scenario), subtitle, ...footOf(notes, provenance, scenarioLines[breadth], words) };
  };
  const wide = first === null ? null : { ...first, central: first.central.map(() => 888) };
  const titleLines = titleRoom(titleOf(first), [titleOf(wide)], type.title, frame);
  const { body } = compose(frame, textFor(first, from), titleLines);
  const head = type.label.size * 1.2;
  const left = type.tick.size * 2.6;
  const area: Area = {
    x: left,
    y: body.y + head,
    width: body.width - left - type.tick.size * 1.3,
    height: body.height - head - type.tick.size * 1.8,
  };
  const axes = {
    x: timeAxis({ ...years, display: balticDisplay }, area.width, type),
    y: valueAxis(domain, area.height, type),
  };
  const plot = plotOf(area, axes);
  const still = recordLayers(record, area.width < 450);
  const { names, leaders } = recordNames(record, plot, type, words);

  return (scenario: ScenarioInflow | null, provenance: Provenance): FigureSpec => {
    const text = textFor(scenario, provenance);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const table = inflowTable(record, scenario, words);
    const ahead = scenario === null ? [] : scenarioInflowLayers(scenario);
    const end = scenario === null ? [] : [scenarioInflowNames(scenario, names, plot, type, words)];
    return {
      id: 'inflow',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels: [
        { kind: 'cartesian', id: 'inflow', area, ...axes, layers: [...ahead, ...still, leaders, names, ...end] },
      ],
      tables: [table],
      crosshair: {
        panelId: 'inflow',
        tableId: 'inflow',
        // A measured year stands in its middle; a booking runs from mid-year to mid-year.
        stops: [...record.map(({ year }) => midYear(year)), ...(scenario?.years ?? [])],
      },
      provenance,
    };
  };
}
