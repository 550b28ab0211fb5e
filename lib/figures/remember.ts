/** Compute something once for an object, and keep it as long as the object lives. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = kept.get(key) ?? { value: compute(key) };
    kept.set(key, known);
    return known.value;
  };
}

/** Compute an answer from an object and a question, and keep the last one for the object: while `nameOf` is the same, it serves. */
export function latestPer<Key extends object, Question, Value>(
  nameOf: (question: Question) => string,
  compute: (key: Key, question: Question) => Value,
): (key: Key, question: Question) => Value {
  const kept = new WeakMap<Key, { readonly name: string; readonly value: Value }>();
  return (key, question) => {
    const name = nameOf(question);
    const last = kept.get(key);
    const known = last?.name === name ? last : { name, value: compute(key, question) };
    kept.set(key, known);
    return known.value;
  };
}

/** Compute something when it is first asked for, and never again. */
export function lazily<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
