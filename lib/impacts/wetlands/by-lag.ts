/**
 * Ask `answer` once for each lag among the items, and put its answers (one for each item that it was given) back into the
 * order of the items.
 */
export function byLag<Item extends { readonly lagYears: number }, Answer>(
  items: readonly Item[],
  answer: (items: readonly Item[], lagYears: number) => readonly Answer[],
): readonly Answer[] {
  const lags = [...new Set(items.map(({ lagYears }) => lagYears))];
  const answers = new Map<Item, Answer>();
  for (const lag of lags) {
    const some = items.filter(({ lagYears }) => lagYears === lag);
    for (const [i, given] of answer(some, lag).entries()) {
      const item = some[i];
      if (item !== undefined) answers.set(item, given);
    }
  }
  return items.flatMap((item) => {
    const found = answers.get(item);
    return found === undefined ? [] : [found];
  });
}
