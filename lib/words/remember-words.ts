/** Sentences kept at a time: some steps of a slider with all figures in sight. */
const most = 4000;

/**
 * Keep the last sentences of a translator: most of what a figure says at a step of a slider it said at the step before.
 * What else the translator can do is left as it is.
 */
export function rememberWords<Translate extends (...ask: never) => string>(translate: Translate): Translate {
  const kept = new Map<string, string>();
  return new Proxy(translate, {
    apply: (target, self, ask) => {
      const name = nameOf(ask[0], ask[1]);
      const known = kept.get(name);
      if (known !== undefined) return known;
      const sentence: string = Reflect.apply(target, self, ask);
      if (kept.size >= most) kept.clear();
      kept.set(name, sentence);
      return sentence;
    },
  });
}

/** A number is written otherwise than a text of the same digits; lengths keep values apart, whatever is in them. */
function nameOf(key: string, values: Readonly<Record<string, unknown>> = {}): string {
  let name = key;
  for (const id in values) {
    const text = String(values[id]);
    name += `\n${id} ${typeof values[id]} ${text.length} ${text}`;
  }
  return name;
}
