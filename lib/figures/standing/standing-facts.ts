import type { Words } from '@/lib/words/catalogue';
import { formatChange, formatRate } from '@/lib/words/format-length';
import { formatLevel, type LevelDisplay } from '@/lib/words/format-level';
import { formatMonth, formatYears } from '@/lib/words/format-month';
import { seasonOf } from './season';
import type { ChangeSince, Standing } from './standing';
import { writeChange } from './written-change';

/** One number of the strip, written with its unit, or the word for unknown; the label says what it is. */
export type StandingFact = { readonly value: string; readonly label: string };

/** The strip: change over one, five and ten years, place against the 1977 low, latest satellite month. */
export function standingFacts(standing: Standing, display: LevelDisplay, words: Words): readonly StandingFact[] {
  const { last, month, against1977Metres, tenYearRateCmPerYear } = standing;
  const { units } = display;
  const unknown = words('figure.unknown');
  const change = (years: number, { fromYear, metres }: ChangeSince, rate = 'none'): StandingFact => ({
    value: metres === null ? unknown : formatChange(metres, units),
    label: words('standing.facts.change', { years, span: formatYears(fromYear, last.year), rate }),
  });
  const decade = writeChange(standing.overTenYears.metres, units).way;
  const hasRate = tenYearRateCmPerYear !== null && decade !== 'flat';
  const low = writeChange(against1977Metres, units);
  return [
    change(1, standing.overOneYear),
    change(5, standing.overFiveYears),
    change(10, standing.overTenYears, hasRate ? formatRate(tenYearRateCmPerYear, units) : 'none'),
    { value: low.way === 'unknown' ? unknown : low.size, label: words(`standing.facts.low1977.${low.way}`) },
    month === null
      ? { value: unknown, label: words('standing.facts.noMonth') }
      : {
          value: formatLevel(month.latest.levelMetres, display),
          label: words('standing.facts.month', {
            month: formatMonth(month.latest.month),
            season: seasonOf(month.latest.month),
          }),
        },
  ];
}
