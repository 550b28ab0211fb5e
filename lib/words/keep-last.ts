/**
 * Keep what was last made for each of some keys, up to `most` of them: most of what a figure writes at a step of a slider it
 * wrote at the step before. Nothing that is made is undefined.
 */
export function keepLast<Value extends string | number | object>(
  most: number,
): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}
