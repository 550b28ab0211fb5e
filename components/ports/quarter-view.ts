import type { FigureContext, Runs } from '@/lib/figures/context';
import { displayOf } from '@/lib/figures/display-of';
import { crossingSentence, levelWithDoubt } from '@/lib/figures/ledger/crossing-words';
import { ruleInWords } from '@/lib/figures/port-crossings/rule-words';
import { type PortLedgerRow, portLedger } from '@/lib/figures/ports/port-ledger';
import { crossingSpans } from '@/lib/impacts/ports/crossing-spans';
import type { CrossingSpan } from '@/lib/model/crossings/crossing-spans';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Words } from '@/lib/words/catalogue';
import { ruleDates } from './rule-dates';

/** When a berth loses a quarter of its cargo by one rule, as the bed lies and one metre deeper; written for a reader. */
export type QuarterRow = {
  readonly id: string;
  readonly bed: string;
  readonly dates: string;
  readonly confidence: string;
  readonly level: string;
  readonly now: QuarterYears;
  readonly deeper: QuarterYears;
  readonly gain: string;
};

/** Median year with 9 in 10 runs, and the years between which it falls once the ± of the bed is counted too. */
export type QuarterYears = { readonly years: string; readonly withBed: string };

/** Give, for each rule of a port, the one shown first ahead, when three quarters of the cargo is passed, and what one metre more buys. */
export function quarterView(
  portId: string,
  scenario: Scenario,
  { projection }: Runs,
  context: FigureContext,
): readonly QuarterRow[] {
  const { data, basin, words } = context;
  const rows = portLedger(projection, { data, basin, assumptions: scenario })
    .filter(({ assetId, threshold }) => assetId === portId && threshold === 'three_quarters')
    .toSorted((a, b) => Number(a.rule.shown === 'beside') - Number(b.rule.shown === 'beside'));
  const spans = crossingSpans(
    projection,
    basin,
    rows.flatMap((row) => [thresholdOf(row, 0), thresholdOf(row, 1)]),
    scenario,
  );
  return rows.flatMap((row, i): QuarterRow[] => {
    const [now, deeper] = spans.slice(2 * i, 2 * i + 2);
    if (now === undefined || deeper === undefined) return [];
    return [
      {
        id: `${row.assetId}/${row.ruleId}`,
        bed: ruleInWords(row.rule, words),
        dates: ruleDates(row.rule, words),
        confidence: words(`portPages.confidence.${row.rule.confidence}`),
        level: levelWithDoubt(row, displayOf(scenario, context), words),
        now: yearsOf(row, now, words),
        deeper: yearsOf(row, deeper, words),
        gain: gainOf(now, deeper, words),
      },
    ];
  });
}

/** The level of a row over a bed that lies `deeperMetres` deeper from the start on. */
function thresholdOf({ rule, levelMetres, threshold }: PortLedgerRow, deeperMetres: number) {
  const level = levelMetres - deeperMetres;
  return {
    assetId: rule.portId,
    kind: 'port' as const,
    ruleId: rule.ruleId,
    threshold,
    levelMetres: level,
    levelLowMetres: level - rule.uncertaintyMetres,
    levelHighMetres: level + rule.uncertaintyMetres,
  };
}

function yearsOf(row: PortLedgerRow, { high, best, low }: CrossingSpan, words: Words): QuarterYears {
  const { standing, passedYear, first } = best;
  const sentence = crossingSentence({ ...row, standing, passedYear, first }, words);
  const [from, to] = [edge(high, 'p05', words), edge(low, 'p95', words)];
  return {
    years: sentence,
    withBed:
      from === to
        ? words('portPages.quarter.withBedOne', { year: from })
        : words('portPages.quarter.withBed', { from, to }),
  };
}

function edge({ standing, passedYear, first }: CrossingSpan['high'], end: 'p05' | 'p95', words: Words): string {
  if (standing === 'at the line') return words('portPages.quarter.now');
  if (standing === 'passed') return passedYear === null ? words('portPages.quarter.beforeRecord') : String(passedYear);
  const year = first?.[end] ?? null;
  return year === null ? words('ledger.after', { year: '2100' }) : String(year);
}

/** What a metre does to the median year; without two years, in words. */
function gainOf({ best: now }: CrossingSpan, { best: deeper }: CrossingSpan, words: Words): string {
  if (deeper.standing === 'passed') return words('portPages.quarter.gain.none');
  const after = deeper.first?.p50 ?? null;
  if (now.standing !== 'ahead')
    return deeper.standing === 'at the line'
      ? words('portPages.quarter.gain.line')
      : after === null
        ? words('portPages.quarter.gain.openAgain')
        : words('portPages.quarter.gain.again', { year: String(after) });
  const before = now.first?.p50 ?? null;
  if (before === null) return words('portPages.quarter.gain.unneeded');
  if (after === null) return words('portPages.quarter.gain.beyond');
  return words('portPages.quarter.gain.years', { count: after - before });
}
