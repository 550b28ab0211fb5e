/** Sentences kept at a time: some steps of a slider with all figures in sight. */
const most = 4000;

/**
 * Keep the last sentences of a translator: most of what a figure says at a step of a slider it said at the step before.
 * What else the translator can do is left as it is.
 */
export function rememberWords<Translate extends (...ask: never) => string>(translate: Translate): Translate {
  const kept = new Map<string, string>();
  const remembered = (...ask: readonly unknown[]): string => {
    const name = nameOf(ask[0], ask[1]);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const sentence: string = Reflect.apply(translate, undefined, ask);
    if (kept.size >= most) kept.clear();
    kept.set(name, sentence);
    return sentence;
  };
  return Object.assign(remembered, translate);
}

/** A number is written otherwise than a text of the same digits; lengths keep values apart, whatever is in them. */
function nameOf(key: unknown, values: unknown): string {
  let name = String(key);
  for (const [id, value] of Object.entries(values ?? {})) {
    const text = String(value);
    name += typeof value === 'number' ? `\n${id}#${text}` : `\n${id} ${text.length} ${text}`;
  }
  return name;
}
