import { warmingAt } from '@/lib/model/warming';
import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay, shownLevel } from '@/lib/words/format-level';
import type { Cell, Column, FigureTable } from '../table';
import type { PathwayRun } from './pathway-runs';

/** The numbers of the fans by year, the levels of 2100, and the same by year in words for the crosshair. */
export function pathwaysTables(
  runs: readonly PathwayRun[],
  display: LevelDisplay,
  words: Words,
): readonly FigureTable[] {
  const years = runs[0]?.projection.years ?? [];
  const year: Column = { key: 'year', label: words('pathways.table.year'), unit: null, format: 'year', decimals: 0 };
  const level = (key: string, label: string): Column => ({
    key,
    label,
    unit: display.units,
    format: 'level',
    decimals: 2,
  });
  const text = (key: string, label: string, unit: string | null): Column => ({
    key,
    label,
    unit,
    format: 'text',
    decimals: 0,
  });
  const shown = (metres: number | undefined): Cell => (metres === undefined ? null : shownLevel(metres, display));
  const name = ({ pathway }: PathwayRun) => words(`pathways.names.${pathway}`);
  const lines = ['p05', 'p17', 'p50', 'p83', 'p95'] as const;
  const yearly: FigureTable = {
    id: 'yearly',
    caption: words('pathways.table.yearly'),
    columns: [
      year,
      ...runs.flatMap((run) =>
        (['low', 'median', 'high'] as const).map((key) =>
          level(`${run.pathway}-${key}`, words(`pathways.table.${key}`, { name: name(run) })),
        ),
      ),
    ],
    rows: years.map((at, i) => [
      at,
      ...runs.flatMap(({ projection: { bands } }) =>
        [bands.p05, bands.p50, bands.p95].map((levels) => shown(levels[i])),
      ),
    ]),
  };
  const ends: FigureTable = {
    id: 'ends',
    caption: words('pathways.table.ends'),
    columns: [
      text('pathway', words('pathways.table.pathway'), null),
      { key: 'warming', label: words('pathways.table.warming'), unit: '°C', format: 'number', decimals: 1 },
      ...lines.map((line) => level(line, words(`pathways.table.${line}`))),
    ],
    rows: runs.map((run) => [
      name(run),
      warmingAt(run.pathway, 2100.5),
      ...lines.map((line) => shown(run.projection.bands[line].at(-1))),
    ]),
  };
  const write = (metres: number | undefined) => formatLevelNumber(metres ?? 0, display, 1);
  const readout: FigureTable = {
    id: 'readout',
    caption: words('pathways.table.readout'),
    columns: [year, ...runs.map((run) => text(run.pathway, name(run), display.units))],
    rows: years.map((at, i) => [
      at,
      ...runs.map(({ projection: { bands } }) =>
        words('pathways.table.cell', {
          median: write(bands.p50[i]),
          low: write(bands.p05[i]),
          high: write(bands.p95[i]),
        }),
      ),
    ]),
  };
  return [yearly, ends, readout];
}
