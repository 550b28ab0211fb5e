/**
 * Remember what a function gave for the text that it was asked last, and give it again for the same text. `tools` are
 * what it works with, the same at every call. What fails is not remembered.
 */
export function rememberLast<Tools extends readonly unknown[], Given>(
  make: (text: string, ...tools: Tools) => Given,
): (text: string, ...tools: Tools) => Given {
  let last: { readonly text: string; readonly given: Given } | undefined;
  return (text, ...tools) => {
    if (last?.text !== text) last = { text, given: make(text, ...tools) };
    return last.given;
  };
}
