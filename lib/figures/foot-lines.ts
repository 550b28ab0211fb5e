import { measureText } from '@/lib/words/measure';
import type { TextStyle } from '@/lib/words/typeface';
import { wrapText } from '@/lib/words/wrap-text';
import type { FigureText, FootParagraph } from './compose';
import type { Frame } from './frame';

/** The foot in lines from its top; a blank one keeps room. The stamp may stand at the right of the last. */
export type FootLines = { readonly lines: readonly string[]; readonly atRight: string | null };

/** Between the parts of a stamp, and least px between a line and the stamp at its right. */
const [dot, clearance] = [' · ', 24] as const;

/**
 * Break the foot of a figure into lines: notes unless the frame leaves them out, sources, scenario, and last the stamp. The
 * stamp stands at the right of the last line where that is sure to have room, whatever a slider moves; else below it.
 */
export function footLines(frame: Frame, { foot, stamp, stampRoom }: FigureText, style: TextStyle): FootLines {
  const linesOf = ({ text, fixedLines }: FootParagraph) => wrapText(text, style, frame.width, fixedLines);
  const said = foot.filter(({ isNote }) => !(isNote && frame.notes === false));
  const still = said.filter(({ fixedLines }) => fixedLines === undefined).flatMap(linesOf);
  const moving = said.filter(({ fixedLines }) => fixedLines !== undefined);
  const moved = moving.flatMap(linesOf);
  const isStill = frame.settled === true || moving.length === 0;
  const last = moved.at(-1) ?? still.at(-1) ?? '';
  const widest = frame.settled ? stamp : stampRoom;
  const fits = measureText(last, style) + measureText(widest.join(dot), style) + clearance <= frame.width;
  if (isStill && fits) return { lines: [...still, ...moved], atRight: stamp.join(dot) };
  // What scenario and stamp leave of their room is at the very end, where nobody sees it.
  const room = moving.reduce((sum, { fixedLines }) => sum + (fixedLines ?? 0), 0);
  const kept = frame.settled ? 0 : room + stampLines(stampRoom, style, frame.width).length;
  const end = [...moved, ...stampLines(stamp, style, frame.width)];
  return { lines: [...still, ...end, ...Array<string>(Math.max(0, kept - end.length)).fill('')], atRight: null };
}

/** Set date, run and link into as few lines as hold them, each whole: a link is broken only where it is wider than a line. */
function stampLines(parts: readonly string[], style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1) ?? ''}${dot}${part}`;
    if (lines.length > 0 && measureText(joined, style) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(part, style, width));
  }
  return lines;
}
