import type { Words } from '@/lib/words/catalogue';
import type { Units } from '@/lib/words/format-level';
import type { Layer } from '../layer';
import type { Area, Axis } from '../panel';
import type { TypeScale } from '../type-scale';
import type { StackedState } from './state-layers';

/** What both plots of the figure are staged with; `headingUp` is null where a plot has no heading. */
export type PanelStage = {
  readonly area: Area;
  /** The axis of places: from none to all of known depth. */
  readonly y: Axis;
  readonly headingUp: number | null;
  readonly units: Units;
  readonly type: TypeScale;
  readonly words: Words;
};

/** The axis of places: every second whole number, the last among them. */
export function placesAxis(known: number, type: TypeScale): Axis {
  const values = Array.from({ length: known + 1 }, (_, value) => value).filter((value) => value % 2 === known % 2);
  return {
    domain: [0, known],
    ticks: values.map((value) => ({ value, text: String(value) })),
    grid: true,
    line: false,
    side: 'left',
    style: type.tick,
  };
}

/** The heading over a plot; nothing where there is none. */
export function panelHeading(id: string, text: string, { area, headingUp, type }: PanelStage): readonly Layer[] {
  if (headingUp === null) return [];
  const label = { text, style: type.strong, paint: 'ink', x: area.x, y: area.y - headingUp, anchor: 'start' } as const;
  return [{ kind: 'label', id: `${id}-heading`, role: 'context', labels: [label] }];
}

/** Name a state in the reader's words. */
export function stateNamer(words: Words): (state: StackedState) => string {
  return (state) => words(`portStates.states.${state}`);
}
