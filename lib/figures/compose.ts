import { balanceText } from '@/lib/words/balance-text';
import type { TextStyle } from '@/lib/words/typeface';
import { footLines } from './foot-lines';
import { breadthOf, type Frame } from './frame';
import type { PlacedText } from './layer';
import type { Area } from './panel';
import type { FigureSpec } from './spec';
import { typeFor } from './type-scale';

/** The words around a figure, before they are set. */
export type FigureText = {
  readonly title: string;
  readonly subtitle: string;
  /** Paragraphs under the figure: notes, sources, then those that move: the scenario. */
  readonly foot: readonly FootParagraph[];
  /** Date, run and link: at the right of the last line if that is sure to have room, else below it. */
  readonly stamp: readonly string[];
  /** The longest that the stamp becomes while a slider moves: the room that is kept for it. */
  readonly stampRoom: readonly string[];
};

/** A paragraph of the foot; one that changes with a slider keeps a fixed number of lines, so that nothing moves. */
export type FootParagraph = {
  readonly text: string;
  readonly fixedLines?: number;
  /** Set where a file may do without it. */
  readonly isNote?: true;
};

export type Composition = Pick<FigureSpec, 'words' | 'rules'> & {
  /** What is left between head and foot. */
  readonly body: Area;
};

const lead = 1.24;

/**
 * Set title and subtitle above, notes, sources and stamp below, and give the room between them to the panels.
 * The title keeps the room of `titleLines` lines, however many it takes.
 */
export function compose(frame: Frame, text: FigureText, titleLines = 1): Composition {
  const type = typeFor(breadthOf(frame));
  const titleText = balanceText(text.title, type.title, frame.width);
  const title = paragraph(titleText, type.title, 'ink', 0, titleLines);
  const subtitleText = balanceText(text.subtitle, type.subtitle, frame.width);
  const subtitle = paragraph(subtitleText, type.subtitle, 'soft', title.bottom + 3);

  const { lines, atRight } = footLines(frame, text, type.foot);
  const footHeight = lines.length * type.foot.size * lead;
  const footTop = frame.height - footHeight - 2;
  const baseline = (line: number) => footTop + type.foot.size + line * type.foot.size * lead;
  const foot = lines
    .map((line, i) => set(line, type.foot, 'soft', 0, baseline(i), 'start'))
    .filter((label) => label.text !== '');
  const stamp =
    atRight === null ? [] : [set(atRight, type.foot, 'soft', frame.width, baseline(lines.length - 1), 'end')];

  const ruleY = Math.round(footTop - 5) + 0.5;
  const top = subtitle.bottom + 10;
  return {
    words: [...title.lines, ...subtitle.lines, ...foot, ...stamp],
    rules: [{ x1: 0, x2: frame.width, y: ruleY }],
    body: { x: 0, y: top, width: frame.width, height: ruleY - 7 - top },
  };
}

function paragraph(text: readonly string[], style: TextStyle, paint: PlacedText['paint'], top: number, least = 1) {
  const leading = style.size * lead;
  const lines = text.map((line, i) => set(line, style, paint, 0, top + style.size * 0.92 + i * leading, 'start'));
  return { lines, bottom: top + Math.max(least, lines.length) * leading };
}

function set(
  text: string,
  style: TextStyle,
  paint: PlacedText['paint'],
  x: number,
  y: number,
  anchor: PlacedText['anchor'],
): PlacedText {
  return { text, style, paint, x, y, anchor };
}
