import { keepLast } from './keep-last';

/** Sentences kept at a time: some steps of a slider with all figures in sight. */
const most = 4000;

/**
 * Keep the last sentences of a translator: most of what a figure says at a step of a slider it said at the step before.
 * What else the translator can do is left as it is.
 */
export function rememberWords<Translate extends (...ask: never) => string>(translate: Translate): Translate {
  const kept = keepLast<string>(most);
  const remembered = (...ask: readonly unknown[]): string =>
    kept(nameOf(ask[0], ask[1]), () => Reflect.apply(translate, undefined, ask));
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
