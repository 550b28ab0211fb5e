import type { TextStyle } from '@/lib/words/typeface';
import { wrapText } from '@/lib/words/wrap-text';
import type { Frame } from './frame';

/**
 * Lines to keep for a title that changes with a slider: as many as the longest of its possible wordings takes, so that it
 * pushes nothing about; in a file, which never moves, as many as its own.
 */
export function titleRoom(title: string, wordings: readonly string[], style: TextStyle, frame: Frame): number {
  const possible = frame.settled ? [title] : [title, ...wordings];
  return Math.max(...possible.map((wording) => wrapText(wording, style, frame.width).length));
}
