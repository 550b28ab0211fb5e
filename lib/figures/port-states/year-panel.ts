import { balticDisplay } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import { type Box, boxOf, overlap, within } from '../boxes';
import type { Layer, PlacedText } from '../layer';
import { timeAxis } from '../level/level-axes';
import { midYear } from '../level/level-inputs';
import type { CartesianPanel } from '../panel';
import { plotOf } from '../plot';
import { boxesOf } from '../ports/label-boxes';
import { nameAreas } from './name-areas';
import { type PanelStage, panelHeading, stateNamer } from './panel-stage';
import { cutOffIn } from './port-states-text';
import { areaLayers, pinnedLine, yearAreas, yearMark } from './state-layers';
import type { YearStates } from './year-states';

/** The states stacked by year, averages over the runs, with 9 in 10 runs in the year looked at; ready for a scenario. */
export function stageYearPanel(stage: PanelStage, years: { readonly from: number; readonly to: number }) {
  const { area, y, type, words } = stage;
  const plot = plotOf(area, { x: timeAxis({ ...years, display: balticDisplay }, area.width, type), y });
  const heading = panelHeading('years', words('portStates.byYear'), stage);

  /** What the mark in the year looked at says, over the plot. */
  const markName = (ahead: NonNullable<ReturnType<typeof cutOffIn>>, year: number): Layer => {
    const text = words('portStates.mark', { count: ahead.average, year: String(year), range: ahead.range });
    const half = measureText(text, type.small) / 2;
    const x = Math.min(area.x + area.width - half, Math.max(area.x + half, plot.x(midYear(year))));
    const at = { x, y: area.y - type.small.size * 0.45, anchor: 'middle' } as const;
    const label: PlacedText = { text, style: type.small, paint: 'modelText', ...at };
    return { kind: 'label', id: 'year-name', role: 'model', labels: [label] };
  };

  /** The name of the pinned scenario right below its line, or above, at the first place from the end that is free. */
  const pinnedName = (states: YearStates, taken: readonly Box[]): Layer => {
    const bounds = { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height };
    const places = [...states.years.keys()].reverse().flatMap((i) =>
      [1, -0.5].map((down): PlacedText => {
        const height = plot.y(states.expected['cut off'][i] ?? 0);
        const at = { x: plot.x(midYear(states.years[i] ?? 0)), y: height + down * type.strong.size * 1.1 };
        return { text: words('ports.pinned'), style: type.strong, paint: 'pinned', anchor: 'end', halo: true, ...at };
      }),
    );
    const free = places.find((label) => {
      const box = boxOf(label);
      return within(box, bounds) && !taken.some((other) => overlap(box, other, 2));
    });
    return { kind: 'label', id: 'pinned-name', role: 'pinned', labels: free === undefined ? [] : [free] };
  };

  return (states: YearStates, year: number, pinned: YearStates | null): CartesianPanel => {
    const areas = yearAreas(states);
    const ahead = cutOffIn(states, year);
    const at = plot.x(midYear(year));
    const upright = { left: at - 5, right: at + 5, top: area.y, bottom: area.y + area.height };
    const names = nameAreas('year-states', areas, stateNamer(words), plot, ahead === null ? [] : [upright], type);
    return {
      kind: 'cartesian',
      id: 'years',
      area,
      ...plot.axes,
      layers: [
        ...areaLayers(areas, 'model'),
        ...(pinned === null ? [] : [pinnedLine(pinned)]),
        ...(ahead === null ? [] : yearMark(states, year)),
        ...names,
        ...(pinned === null ? [] : [pinnedName(pinned, [upright, ...boxesOf(names)])]),
        ...(ahead === null ? [] : [markName(ahead, year)]),
        ...heading,
      ],
    };
  };
}
