import type { Words } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import type { BalanceYear } from './balance-years';

/** A difference below this (km³) is no difference: it is written as 0. */
const rounding = 0.5;

/** The finding: what the scenario leaves in the year looked at, or for a prescribed fall what the past left since its peak. */
export function balanceTitle(past: readonly BalanceYear[], marked: BalanceYear | null, words: Words): string {
  if (marked !== null) return words('balance.title.scenario', { year: String(marked.year), ...inWords(marked.net) });
  const since = yearsSincePeak(past);
  const mean = since.reduce((sum, { net }) => sum + net, 0) / since.length;
  return words('balance.title.past', {
    from: String(since[0]?.year),
    to: String(since.at(-1)?.year),
    ...inWords(mean),
  });
}

/** Every wording that the title may take, with numbers as wide as they come. */
export function balanceTitles(past: readonly BalanceYear[], isScenario: boolean, words: Words): readonly string[] {
  if (!isScenario) return [balanceTitle(past, null, words)];
  return (['loses', 'gains', 'even'] as const).map((way) =>
    words('balance.title.scenario', { way, year: '2088', net: '888' }),
  );
}

/** What is measured, modelled and assumed, and what the band is or why there is none. */
export function balanceNotes(past: readonly BalanceYear[], ahead: readonly BalanceYear[] | null, words: Words): string {
  const notes = [words('balance.notes.past', { to: String(past.at(-1)?.year) })];
  if (ahead === null) notes.push(words('balance.notes.decline'));
  else notes.push(words('balance.notes.scenario', { from: String(ahead[0]?.year) }));
  return notes.join(' ');
}

/** The year that title and mark speak of: the one looked at, or the first of the scenario. */
export function markedYear(ahead: readonly BalanceYear[] | null, year: number): BalanceYear | null {
  if (ahead === null) return null;
  return ahead.find((candidate) => candidate.year === year) ?? ahead[0] ?? null;
}

function inWords(net: number) {
  const way = Math.abs(net) < rounding ? 'even' : net < 0 ? 'loses' : 'gains';
  return { way, net: formatNumber(Math.abs(net)) } as const;
}

/** The years after gains less losses had filled the sea most; all of them if that is the last. */
function yearsSincePeak(past: readonly BalanceYear[]): readonly BalanceYear[] {
  let stored = 0;
  let most = 0;
  let peak = -1;
  past.forEach(({ net }, i) => {
    stored += net;
    if (stored > most) [most, peak] = [stored, i];
  });
  return peak === past.length - 1 ? past : past.slice(peak + 1);
}
