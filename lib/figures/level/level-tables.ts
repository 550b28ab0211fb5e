import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { formatLevelNumber, type LevelDisplay, lengthIn, shownLevel } from '@/lib/words/format-level';
import { levelOfStatement } from '../published/level-of-statement';
import type { Cell, Column, FigureTable } from '../table';
import { type LevelRecord, type LevelRuns, type LevelView, midMonth } from './level-inputs';

type LevelColumn = (key: string, label: string) => Column;

/** Columns of levels, in the unit that the reader chose. */
function levelColumnIn({ units }: LevelDisplay): LevelColumn {
  return (key, label) => ({ key, label, unit: units, format: 'level', decimals: 2 });
}

/** The numbers of the level figure by year: the record, then the quantiles of the scenario and of the pinned one. */
export function annualTable(record: LevelRecord, runs: LevelRuns, view: LevelView, words: Words): FigureTable {
  const { projection, pinned } = runs;
  const level = levelColumnIn(view.display);
  const observed = new Map(record.annual.points.map((point) => [point.year, point]));
  const lastObserved = record.annual.points.at(-1)?.year ?? 0;
  const start = projection.years[0] ?? 0;
  const shown = (metres: number | null | undefined): Cell =>
    metres === null || metres === undefined ? null : shownLevel(metres, view.display);
  const rows = annualYears(record, runs, view).map((year): Cell[] => {
    const point = observed.get(year);
    const at = year - start;
    const future = at >= 0 && year > lastObserved;
    const { bands, central } = projection;
    const of = (levels: Float64Array | undefined): Cell => (future ? shown(levels?.[at]) : null);
    return [
      year,
      shown(point?.levelMetres),
      point === undefined ? null : lengthIn(view.display.units, point.uncertaintyMetres),
      ...[bands.p05, bands.p17, bands.p50, bands.p83, bands.p95, central].map(of),
      ...(pinned === null ? [] : [pinned.bands.p05, pinned.bands.p50, pinned.bands.p95].map(of)),
      point?.flag ?? null,
    ];
  });
  return {
    id: 'annual',
    caption: words('level.table.annual'),
    columns: [
      { key: 'year', label: words('level.table.year'), unit: null, format: 'year', decimals: 0 },
      level('observed', words('level.table.observed')),
      { ...level('uncertainty', words('level.table.uncertainty')), format: 'number' },
      ...(['p05', 'p17', 'p50', 'p83', 'p95', 'central'] as const).map((key) =>
        level(key, words(`level.table.${key}`)),
      ),
      ...(pinned === null
        ? []
        : (['pinnedLow', 'pinned', 'pinnedHigh'] as const).map((key) => level(key, words(`level.table.${key}`)))),
      { key: 'flag', label: words('level.table.flag'), unit: null, format: 'text', decimals: 0 },
    ],
    rows,
  };
}

/** The years of the table by year: from the first to the last in the window that record or scenario has. */
export function annualYears(record: LevelRecord, { projection }: LevelRuns, view: LevelView): readonly number[] {
  const { points } = record.annual;
  const first = Math.max(view.from, points[0]?.year ?? view.from);
  const last = Math.min(view.to, Math.max(projection.years.at(-1) ?? 0, points.at(-1)?.year ?? 0));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The satellite months in the window. */
export function monthlyTable(record: LevelRecord, view: LevelView, words: Words): FigureTable {
  const points = record.altimetry.points.filter(
    (point) => midMonth(point.month) >= view.from && midMonth(point.month) <= view.to + 1,
  );
  const level = levelColumnIn(view.display);
  return {
    id: 'monthly',
    caption: words('level.table.monthly'),
    columns: [
      { key: 'month', label: words('level.table.month'), unit: null, format: 'month', decimals: 0 },
      { ...level('satellite', words('level.satellites')), decimals: 3 },
      { key: 'passes', label: words('level.table.passes'), unit: null, format: 'number', decimals: 0 },
      { key: 'flag', label: words('level.table.flag'), unit: null, format: 'text', decimals: 0 },
    ],
    rows: points.map((point) => [point.month, shownLevel(point.levelMetres, view.display), point.passes, point.flag]),
  };
}

/** The published statements on the figure, as levels by their own base. */
export function publishedTable(
  record: LevelRecord,
  level2020Metres: number,
  view: LevelView,
  words: Words,
): FigureTable {
  const placed = record.published
    .filter((statement) => statement.shownOn === 'level figure')
    .map((statement) => levelOfStatement(statement, level2020Metres));
  const shown = (metres: number | null): Cell => (metres === null ? null : shownLevel(metres, view.display));
  const level = levelColumnIn(view.display);
  const text = (key: 'study' | 'pathway' | 'kind' | 'meaning' | 'base'): Column => ({
    key,
    label: words(`level.table.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  return {
    id: 'published',
    caption: words('level.table.published'),
    columns: [
      text('study'),
      text('pathway'),
      { key: 'end', label: words('level.table.end'), unit: null, format: 'year', decimals: 0 },
      text('kind'),
      level('low', words('level.table.low')),
      level('central', words('level.table.p50')),
      level('high', words('level.table.high')),
      text('meaning'),
      text('base'),
    ],
    rows: placed.map(({ statement, lowMetres, centralMetres, highMetres, baseMetres, placedWithinMetres }) => [
      `${statement.authors} ${statement.published}`,
      statement.scenario,
      statement.endYear,
      statement.kind,
      shown(lowMetres),
      shown(centralMetres),
      shown(highMetres),
      statement.rangeMeaning,
      baseMetres === null
        ? null
        : `${formatLevelNumber(baseMetres, view.display)}${placeIn(placedWithinMetres, view.display)}`,
    ]),
  };
}

/** How well the base is known, where it is not stated: ` ± 1 m`. */
function placeIn(withinMetres: number, { units }: LevelDisplay): string {
  return withinMetres === 0 ? '' : ` ± ${formatLength(withinMetres, units, units === 'm' ? 0 : 1)}`;
}
