import { ellipsise } from './ellipsise';
import { measureText } from './measure';
import type { TextStyle } from './typeface';

/** Break a text into lines as `wrapText` does, without remembering it. */
export function breakLines(text: string, style: TextStyle, maxWidth: number, maxLines = Infinity): readonly string[] {
  const fits = (candidate: string): boolean => measureText(candidate, style) <= maxWidth;
  const lines: string[] = [];
  let line = '';
  for (const { gap, piece } of piecesOf(text)) {
    if (line !== '' && fits(line + gap + piece)) {
      line += gap + piece;
      continue;
    }
    if (line !== '') lines.push(line);
    const broken = fits(piece) ? [piece] : breakAnywhere(piece, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = kept.pop() ?? '';
  return [...kept, ellipsise(`${last} ${lines[maxLines] ?? ''}`, style, maxWidth)];
}

/** What may stand on a line of its own, with the space that separates it from what is before. */
function piecesOf(text: string): { gap: string; piece: string }[] {
  return text
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.split(/(?<=\p{L}[-–—/])(?=\p{L})/u).map((piece, index) => ({ gap: index === 0 ? ' ' : '', piece })),
    );
}

function breakAnywhere(piece: string, fits: (candidate: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of piece) {
    if (line !== '' && !fits(line + character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}
