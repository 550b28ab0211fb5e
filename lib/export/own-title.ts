import type { FigureSpec } from '@/lib/figures/spec';
import { balanceText } from '@/lib/words/balance-text';
import { wrapText } from '@/lib/words/wrap-text';

/** Longest title that is taken, characters: more than any figure has room for. */
const longest = 300;

/**
 * Make a reader's title fit to be drawn and written: one line of text without control characters, marks that turn the
 * direction of what follows, and halves of characters; cut with … after 300. Gives null where nothing is left.
 */
export function cleanTitle(text: string): string | null {
  const clean = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/ +/g, ' ')
    .trim();
  if (!/[^\s\p{C}]/u.test(clean)) return null;
  const characters = [...clean];
  return characters.length <= longest ? clean : `${characters.slice(0, longest).join('').trimEnd()}…`;
}

/**
 * Give a figure the title of its reader, set into the lines that its own title has and ending in … where it is longer:
 * nothing else in the drawing moves. A title of which `cleanTitle` leaves nothing changes nothing.
 */
export function withOwnTitle(spec: FigureSpec, text: string): FigureSpec {
  const title = cleanTitle(text);
  const [first] = spec.words;
  if (title === null || first === undefined) return spec;
  // A figure is composed with its title first; the subtitle is of another style.
  const room = spec.words.findIndex(({ style }) => style !== first.style);
  const old = spec.words.slice(0, room === -1 ? spec.words.length : room);
  const leading = (old[1]?.y ?? first.y) - first.y;
  const whole = balanceText(title, first.style, spec.width);
  const lines = whole.length > old.length ? wrapText(title, first.style, spec.width, old.length) : whole;
  return {
    ...spec,
    title,
    words: [
      ...lines.map((line, i) => ({ ...first, text: line, y: first.y + i * leading })),
      ...spec.words.slice(old.length),
    ],
  };
}
