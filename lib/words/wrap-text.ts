import { breakLines } from './break-lines';
import type { TextStyle } from './typeface';

/**
 * Break a text into lines no wider than `maxWidth` px: at spaces, and after a hyphen, dash or slash between letters.
 * No-break spaces hold. A piece wider than a line alone is broken between characters, never cut off;
 * with `maxLines` the last line ends in … where something is left. A blank text gives no line.
 */
export function wrapText(text: string, style: TextStyle, maxWidth: number, maxLines = Infinity): readonly string[] {
  const key = [style.family, style.weight, style.size, maxWidth, maxLines, text].join(' ');
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const lines = breakLines(text, style, maxWidth, maxLines);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, lines);
  return lines;
}

/** Texts already broken: notes and sources stay the same while a slider moves, and measuring them anew is slow. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 400;
