import { ticks } from 'd3-array';
import { formatLevelNumber, type LevelDisplay, levelFromShown, shownLevel } from '@/lib/words/format-level';
import type { Axis } from '../panel';
import { thinTicks } from '../thin-ticks';
import type { TypeScale } from '../type-scale';
import { type LevelRecord, type LevelView, midMonth } from './level-inputs';

/** Ends of the level axis on every figure that looks ahead, m BHS: fixed, so that it never moves under a slider. */
export const projectionDomain = [-52, -24] as const;

/** Tell whether a window looks ahead of the record. */
export function looksAhead(record: LevelRecord, view: LevelView): boolean {
  return view.to > (record.annual.points.at(-1)?.year ?? 0) + 1;
}

/** The axis of time over a window of whole years, with round years as ticks. */
export function timeAxis(view: LevelView, plotWidth: number, type: TypeScale): Axis {
  const domain = [view.from, view.to + 1] as const;
  const count = Math.max(2, Math.floor(plotWidth / (type.tick.size * 6)));
  const years = ticks(domain[0], domain[1], count).filter(Number.isInteger);
  return {
    domain,
    ticks: years.map((value) => ({ value, text: String(value) })),
    grid: false,
    line: true,
    side: 'bottom',
    style: type.tick,
  };
}

/** The axis of levels: fixed when the window looks ahead, else around the record it shows. */
export function levelAxis(record: LevelRecord, view: LevelView, plotHeight: number, type: TypeScale): Axis {
  const domain = looksAhead(record, view) ? projectionDomain : recordDomain(record, view);
  return levelAxisOver(domain, view.display, plotHeight, type);
}

/** An axis of levels over a stated stretch (m BHS), with round numbers in the reader's unit and datum. */
export function levelAxisOver(
  domain: readonly [number, number],
  display: LevelDisplay,
  plotHeight: number,
  type: TypeScale,
): Axis {
  const count = Math.max(3, Math.floor(plotHeight / (type.tick.size * 4.5)));
  const [low, high] = [shownLevel(domain[0], display), shownLevel(domain[1], display)];
  const shown = twoTicksAtLeast(low, high, count);
  const step = Math.abs((shown[1] ?? 1) - (shown[0] ?? 0));
  // A tick is written to the precision of the steps between ticks; feet carry one decimal less than asked.
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) + (display.units === 'ft' && step < 1 ? 1 : 0);
  const axis: Axis = {
    domain,
    ticks: shown.map((value) => {
      const metres = levelFromShown(value, display);
      return { value: metres, text: formatLevelNumber(metres, display, decimals) };
    }),
    grid: true,
    line: false,
    side: 'left',
    style: type.tick,
  };
  return thinTicks(axis, plotHeight);
}

/** Take more ticks than wanted where a step as wide as that leaves one alone: a number without another is no scale. */
function twoTicksAtLeast(low: number, high: number, wanted: number): readonly number[] {
  const found = ticks(low, high, wanted);
  return found.length > 1 ? found : twoTicksAtLeast(low, high, wanted + 1);
}

function recordDomain(record: LevelRecord, view: LevelView): readonly [number, number] {
  const annual = record.annual.points.filter((point) => point.year >= view.from && point.year <= view.to);
  const monthly = record.altimetry.points.filter(
    (point) => midMonth(point.month) >= view.from && midMonth(point.month) <= view.to + 1,
  );
  const levels = [...annual, ...monthly].map((point) => point.levelMetres);
  if (levels.length === 0) return [-30, -25];
  const [low, high] = [Math.min(...levels, -29), Math.max(...levels)];
  return [Math.floor((low - 0.1) * 2) / 2, Math.ceil((high + 0.15) * 2) / 2];
}
