import { keepLast } from './keep-last';
import type { TextStyle } from './typeface';

/** How a text is broken into lines no wider than `maxWidth` px. */
export type BreakText = (text: string, style: TextStyle, maxWidth: number, maxLines?: number) => readonly string[];

const mostRemembered = 400;

/**
 * Remember what texts were broken into: notes, sources and subtitles stay the same while a slider moves, and measuring
 * them anew is slow.
 */
export function rememberLines(breakText: BreakText): BreakText {
  const kept = keepLast<readonly string[]>(mostRemembered);
  return (text, style, maxWidth, maxLines) => {
    const key = [style.family, style.weight, style.size, maxWidth, maxLines, text].join(' ');
    return kept(key, () => breakText(text, style, maxWidth, maxLines));
  };
}
