import type { InflowYear } from '@/lib/domain/series';
import type { Words } from '@/lib/words/catalogue';
import { formatYears } from '@/lib/words/format-month';
import { formatNumber, formatPercent } from '@/lib/words/format-number';
import { doubtfulYears, meanInflow, meanSpans } from './inflow-record';
import type { ScenarioInflow } from './scenario-inflow';

/** The finding: what rivers brought of late against the years before, and what the scenario makes of it. */
export function inflowTitle(record: readonly InflowYear[], scenario: ScenarioInflow | null, words: Words): string {
  const { earlier, recent } = meanSpans;
  const [before, late] = [meanInflow(record, earlier) ?? 0, meanInflow(record, recent) ?? 0];
  const change = late / before - 1;
  return words('inflow.title', {
    recent: formatNumber(late),
    recentYears: formatYears(recent.from, recent.to),
    share: Math.abs(change) < 0.005 ? '' : formatPercent(Math.abs(change)),
    way: Math.abs(change) < 0.005 ? 'same' : change < 0 ? 'less' : 'more',
    earlierYears: formatYears(earlier.from, earlier.to),
    outlook: scenario === null ? 'none' : formatNumber(scenario.central.at(-1) ?? 0),
    year: String(scenario?.years.at(-1) ?? ''),
  });
}

/** What is in doubt, and what the scenario's line and band are, or why there is none. */
export function inflowNotes(record: readonly InflowYear[], scenario: ScenarioInflow | null, words: Words): string {
  const years = doubtfulYears(record).map(({ year }) => String(year));
  return [
    words('inflow.notes.doubtful', { years: years.join(', ') }),
    words(scenario === null ? 'inflow.notes.decline' : 'inflow.notes.model'),
  ].join(' ');
}
