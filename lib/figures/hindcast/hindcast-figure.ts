import type { HindcastTest } from '@/lib/model/hindcast/test-hindcast';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import type { LevelDisplay } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { compose } from '../compose';
import { footOf } from '../foot';
import { breadthOf, type Frame } from '../frame';
import { levelAxisOver, timeAxis } from '../level/level-axes';
import { midYear } from '../level/level-inputs';
import type { CartesianPanel } from '../panel';
import { plotOf } from '../plot';
import { smallMultiples } from '../small-multiples';
import type { FigureSpec, Provenance } from '../spec';
import { thinTicks } from '../thin-ticks';
import { typeFor } from '../type-scale';
import { headHeight, headLines, placeHead } from './hindcast-heads';
import { type HindcastPanel, hindcastLayers, type ObservedLine } from './hindcast-layers';
import { hindcastNames } from './hindcast-names';
import { testsTable, yearlyTable } from './hindcast-tables';
import { scoreOf, skillInWords, verdictOf } from './verdict';

/** What the figure is made from: the tests in their order, and the record over their years. */
export type HindcastInputs = {
  readonly tests: readonly HindcastTest[];
  readonly observed: ObservedLine;
  readonly display: LevelDisplay;
  readonly frame: Frame;
  readonly words: Words;
};

/**
 * The model against the record in every test, on equal axes: the success first, the failures as large as it. No scenario
 * changes the figure; the function given back sets the run and link of one under it.
 */
export function stageHindcastFigure(
  { tests, observed, display, frame, words }: HindcastInputs,
  first: Provenance,
): (provenance: Provenance) => FigureSpec {
  const breadth = breadthOf(frame);
  const type = typeFor(breadth);
  const unit = words(`level.unit.${display.units}`);
  const datum = words(`datum.${display.datum.id}`);
  const title = titleOf(tests, display, words);
  const subtitle =
    breadth === 'column' ? words('hindcast.subtitleShort', { unit }) : words('hindcast.subtitle', { unit, datum });
  const notes = breadth === 'column' ? '' : notesOf(tests, words);
  const composed = (provenance: Provenance) =>
    compose(frame, { title, subtitle, ...footOf(notes, provenance, 0, words) });
  const { body } = composed(first);
  const panels = panelsOf(tests);
  const columns = breadth === 'column' || body.width > body.height * 1.7 ? panels.length : 2;
  const gap = type.tick.size * (breadth === 'column' ? 0.9 : 2.2);
  const left = type.tick.size * 2.4;
  // The last year of an axis reaches beyond its plot.
  const grid = { ...body, width: body.width - type.tick.size };
  const plotWidth = (grid.width - left - (columns - 1) * gap) / columns;
  const heads = panels.map((panel) => headLines(panel, plotWidth, display.units, type, words));
  const head = headHeight(Math.max(...heads.map((lines) => lines.length)), type);
  const cells = smallMultiples(grid, panels.length, {
    columns,
    gap,
    rowGap: gap,
    head,
    left,
    bottom: type.tick.size * 1.8,
  });
  const domain = domainOf(tests, observed);
  const years = { from: observed[0]?.year ?? 1938, to: observed.at(-1)?.year ?? 2023, display };
  const drawn = panels.map((panel, i): CartesianPanel => {
    const cell = cells[i] ?? { plot: body, head: body, isRowStart: true, isColumnEnd: true };
    const y = thinTicks(levelAxisOver(domain, display, cell.plot.height, type), cell.plot.height);
    const x = timeAxis(years, cell.plot.width * 1.25, type);
    const axes = {
      x: cell.isColumnEnd ? x : { ...x, ticks: x.ticks.map((tick) => ({ ...tick, text: '' })) },
      y: cell.isRowStart ? y : { ...y, ticks: y.ticks.map((tick) => ({ ...tick, text: '' })) },
    };
    const layers = [
      ...hindcastLayers(panel, observed, breadth === 'column' ? 1.25 : 1.6),
      ...(breadth === 'column' ? [] : [hindcastNames(panel, observed, i === 0, plotOf(cell.plot, axes), type, words)]),
      { kind: 'label', id: 'head', role: 'context', labels: placeHead(heads[i] ?? [], cell.head, type) } as const,
    ];
    return { kind: 'cartesian', id: panel.test.period.id, area: cell.plot, ...axes, layers };
  });
  const tables = [yearlyTable(tests, observed, display, words), testsTable(tests, display, words)];
  const stops = observed.map(({ year }) => midYear(year));
  return (provenance) => {
    const { words: placed, rules } = composed(provenance);
    return {
      id: 'hindcast',
      ...frame,
      title,
      subtitle,
      description: `${subtitle}. ${notesOf(tests, words)}`,
      words: placed,
      rules,
      panels: drawn,
      tables,
      crosshair: { panelId: drawn[0]?.id ?? '', tableId: 'yearly', stops },
      provenance,
    };
  };
}

/** A panel a test; one with its change with warming held stands beside the same test fitted. */
export function panelsOf(tests: readonly HindcastTest[]): readonly HindcastPanel[] {
  return tests
    .filter(({ period }) => period.heldPerDegree === null)
    .map((test) => {
      const { firstYear, trainedTo, lastYear } = test.period;
      const held = tests.find(
        ({ period }) =>
          period.heldPerDegree !== null &&
          period.firstYear === firstYear &&
          period.trainedTo === trainedTo &&
          period.lastYear === lastYear,
      );
      return { test, held: held ?? null };
    });
}

function titleOf(tests: readonly HindcastTest[], { units }: LevelDisplay, words: Words): string {
  const best = tests.find((test) => verdictOf(test) === 'follows') ?? tests[0];
  const failed = tests.filter((test) => verdictOf(test) !== 'follows').length;
  return words('hindcast.title', {
    from: String(best?.period.firstYear),
    rmse: formatLength(best === undefined ? 0 : scoreOf(best).rmseMetres, units),
    failed: String(failed),
    all: String(tests.length),
  });
}

function notesOf(tests: readonly HindcastTest[], words: Words): string {
  const held = tests.map((test) => skillInWords(scoreOf(test).againstHeld)).join(', ');
  const perDegree = tests.find(({ period }) => period.heldPerDegree !== null)?.period.heldPerDegree ?? 0;
  return words('hindcast.notes', { held, perDegree: formatNumber(perDegree, 3) });
}

/** Whole metres around everything drawn. */
function domainOf(tests: readonly HindcastTest[], observed: ObservedLine): readonly [number, number] {
  const levels = [...observed.map(({ levelMetres }) => levelMetres), ...tests.flatMap(({ levels }) => levels.model)];
  return [Math.floor(Math.min(...levels)), Math.ceil(Math.max(...levels))];
}
