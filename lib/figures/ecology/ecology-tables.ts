import type { PrintedCitations } from '@/lib/domain/citation';
import type { CoastImpact, Wetland } from '@/lib/domain/wetland';
import { baseOfImpact, spanOfImpact } from '@/lib/impacts/coast/impact-span';
import { shareBelow } from '@/lib/model/crossings/share-below';
import type { Projection } from '@/lib/model/projection';
import type { Words } from '@/lib/words/catalogue';
import { type LevelDisplay, lengthIn, shownLevel } from '@/lib/words/format-level';
import type { ecology } from '@/lib/words/messages/ecology';
import { cited } from '../cited';
import type { Cell, Column, FigureTable } from '../table';
import { placeName } from '../wetlands/place-name';

/** What the tables are made from; `reference2020Metres` is the level of 2020, m BHS. */
export type ImpactRecord = {
  readonly impacts: readonly CoastImpact[];
  readonly wetlands: readonly Wetland[];
  readonly citations: PrintedCitations;
  readonly reference2020Metres: number;
};

/** Every published impact, drawn or not: its own base and fall, its place below 2020, and how many runs are there in a year. */
export function publishedTable(
  record: ImpactRecord,
  projection: Projection,
  year: number,
  display: LevelDisplay,
  words: Words,
): FigureTable {
  const { impacts, wetlands, citations, reference2020Metres } = record;
  const { length, level, text, sources } = columnsIn(display, words);
  const shown = (metres: number | null) => (metres === null ? null : lengthIn(display.units, metres));
  const isAhead = projection.years.includes(year);
  const runs = (metres: number | undefined): Cell =>
    metres === undefined || !isAhead ? null : shareBelow(projection, reference2020Metres - metres, year) * 100;
  const share = (key: 'runsFrom' | 'runsTo'): Column => ({
    key,
    label: words(`ecology.table.${key}`, { year: String(year) }),
    unit: '%',
    format: 'number',
    decimals: 0,
  });
  return {
    id: 'published',
    caption: words('ecology.table.published'),
    columns: [
      text('place'),
      text('statement'),
      text('value'),
      text('unit'),
      length('fallFrom'),
      length('fallTo'),
      level('baseHigh'),
      level('baseLow'),
      length('belowFrom'),
      length('belowTo'),
      share('runsFrom'),
      share('runsTo'),
      text('date'),
      text('confidence'),
      sources('sources'),
      text('note'),
    ],
    rows: impacts
      .filter(({ kind }) => kind === 'published')
      .map((impact): Cell[] => {
        const base = baseOfImpact(impact, reference2020Metres);
        const span = spanOfImpact(impact, reference2020Metres);
        return [
          placeName(impact.placeId, wetlands, words),
          impact.statement,
          impact.value,
          impact.unit,
          shown(impact.fallFromMetres),
          shown(impact.fallToMetres),
          base && shownLevel(base.highMetres, display),
          base && shownLevel(base.lowMetres, display),
          span && shown(span.fromMetres),
          span && shown(span.toMetres),
          runs(span?.fromMetres),
          runs(span?.toMetres),
          impact.date,
          impact.confidence,
          cited(impact.citationIds, citations),
          impact.note,
        ];
      }),
  };
}

/** What was observed at levels of the past, as reported. */
export function observedTable(record: ImpactRecord, display: LevelDisplay, words: Words): FigureTable {
  const { impacts, wetlands, citations, reference2020Metres } = record;
  const { length, level, text, sources } = columnsIn(display, words);
  return {
    id: 'observed',
    caption: words('ecology.table.observed'),
    columns: [
      text('date'),
      text('place'),
      text('seen'),
      text('value'),
      text('unit'),
      level('levelHigh'),
      level('levelLow'),
      length('belowFrom'),
      length('belowTo'),
      text('confidence'),
      sources('sources'),
      text('note'),
    ],
    rows: impacts
      .filter(({ kind }) => kind === 'observed')
      .map((impact): Cell[] => {
        const span = spanOfImpact(impact, reference2020Metres);
        const shown = (metres: number | null) => (metres === null ? null : shownLevel(metres, display));
        return [
          impact.date,
          placeName(impact.placeId, wetlands, words),
          impact.statement,
          impact.value,
          impact.unit,
          shown(impact.levelHighMetres),
          shown(impact.levelLowMetres),
          span && lengthIn(display.units, span.fromMetres),
          span && lengthIn(display.units, span.toMetres),
          impact.confidence,
          cited(impact.citationIds, citations),
          impact.note,
        ];
      }),
  };
}

type Key = Exclude<keyof typeof ecology.table, 'published' | 'observed' | 'runsFrom' | 'runsTo'>;

function columnsIn({ units }: LevelDisplay, words: Words) {
  const column = (key: Key, rest: Omit<Column, 'key' | 'label'>): Column => ({
    key,
    label: words(`ecology.table.${key}`),
    ...rest,
  });
  return {
    length: (key: Key) => column(key, { unit: units, format: 'number', decimals: 2 }),
    level: (key: Key) => column(key, { unit: units, format: 'level', decimals: 2 }),
    text: (key: Key) => column(key, { unit: null, format: 'text', decimals: 0 }),
    sources: (key: Key) => column(key, { unit: null, format: 'sources', decimals: 0 }),
  };
}
