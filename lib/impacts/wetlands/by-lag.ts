import { type LaggedSea, lagSea } from './lag';

/**
 * Ask `answer` once for each lag among the items, about the sea of so many years before, and put its answers (one for
 * each item that it was given) back into the order of the items.
 */
export function byLag<Item extends { readonly lagYears: number }, Answer>(
  sea: LaggedSea,
  items: readonly Item[],
  answer: (sea: LaggedSea, items: readonly Item[]) => readonly Answer[],
): readonly Answer[] {
  const lags = [...new Set(items.map(({ lagYears }) => lagYears))];
  const answers = new Map<Item, Answer>();
  for (const lag of lags) {
    const some = items.filter(({ lagYears }) => lagYears === lag);
    for (const [i, given] of answer(lagSea(sea, lag), some).entries()) {
      const item = some[i];
      if (item !== undefined) answers.set(item, given);
    }
  }
  return items.flatMap((item) => {
    const found = answers.get(item);
    return found === undefined ? [] : [found];
  });
}
