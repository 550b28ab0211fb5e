/** Longest name of a sheet that spreadsheets take. */
const longest = 31;

/**
 * Make names that spreadsheets take for sheets: without `[ ] / \ : * ?` and control characters, no apostrophe at an
 * end, 1 to 31 characters, none twice however it is capitalised, and not `History`, which Excel keeps for itself.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return wanted.map((text) => {
    const plain = text
      .replace(/[[\]/\\:*?\p{C}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '');
    const base = plain === '' ? 'Sheet' : plain;
    let name = cut(base, longest);
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${cut(base, longest - ` ${n}`.length)} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The first characters of a text, as many as fit whole, without an apostrophe or a space at the end. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/[' ]+$/, '');
}
