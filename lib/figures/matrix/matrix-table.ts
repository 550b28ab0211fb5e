import type { PrintedCitations } from '@/lib/domain/citation';
import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import { eventBand, wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import { flagAt } from '@/lib/impacts/wetlands/flag-at';
import type { Words } from '@/lib/words/catalogue';
import { type LevelDisplay, shownLevel } from '@/lib/words/format-level';
import { cited } from '../cited';
import type { Cell, Column, FigureTable } from '../table';
import type { ScenarioLevel } from '../wetlands/scenario-level';
import type { Site, SiteGroup } from '../wetlands/site-groups';
import type { Today } from './level-lines';

/**
 * Every event of every site with thresholds: its band, evidence class, state today and in the year looked at, and the
 * reports behind it; then, a row each, the sites without threshold. Levels in the reader's unit and datum.
 */
export function matrixTable(
  groups: readonly SiteGroup[],
  others: readonly Site[],
  today: Today,
  scenario: ScenarioLevel,
  citations: PrintedCitations,
  display: LevelDisplay,
  words: Words,
): FigureTable {
  const level = (key: 'low' | 'best' | 'high'): Column => ({
    key,
    label: words(`matrix.table.${key}`),
    unit: display.units,
    format: 'level',
    decimals: 2,
  });
  const text = (key: string, label: string): Column => ({ key, label, unit: null, format: 'text', decimals: 0 });
  const line = (key: string, label: string): Column => ({ ...text(key, label), format: 'line' });
  const shown = (metres: number | undefined) => (metres === undefined ? null : shownLevel(metres, display));
  const eventRow = ({ site }: Site, thresholds: WetlandThresholds, event: WetlandEvent): Cell[] => {
    const band = eventBand(thresholds, event)?.band ?? null;
    return [
      site.name,
      words(`wetlands.events.${event}`),
      site.countries.join(', '),
      shown(band?.lowMetres),
      shown(band?.bestMetres),
      shown(band?.highMetres),
      band === null ? null : thresholds.evidence.join(', '),
      words(`wetlands.flags.${flagAt(band, today.levelMetres)}`),
      words(`wetlands.flags.${flagAt(band, scenario.levelMetres)}`),
      cited(site.citationIds, citations),
    ];
  };
  const otherRow = ({ site }: Site): Cell[] => {
    const state = words(`wetlands.without.${site.control}`);
    return [
      site.name,
      null,
      site.countries.join(', '),
      null,
      null,
      null,
      null,
      state,
      state,
      cited(site.citationIds, citations),
    ];
  };
  return {
    id: 'matrix',
    caption: words('matrix.table.caption', { datum: words(`datum.${display.datum.id}`) }),
    columns: [
      text('site', words('matrix.table.site')),
      line('event', words('matrix.table.event')),
      line('country', words('matrix.table.country')),
      level('low'),
      level('best'),
      level('high'),
      line('evidence', words('matrix.table.evidence')),
      line('today', words('matrix.table.today', { year: String(today.year) })),
      line('scenario', words('matrix.table.scenario', { year: String(scenario.year) })),
      { ...text('sources', words('matrix.table.sources')), format: 'sources' },
    ],
    rows: [
      ...groups.flatMap(({ sites }) =>
        sites.flatMap((one) => {
          const { thresholds } = one;
          return thresholds === null ? [] : wetlandEvents.map((event) => eventRow(one, thresholds, event));
        }),
      ),
      ...others.map(otherRow),
    ],
  };
}
