import { breakLines } from './break-lines';
import { rememberLines } from './remember-lines';

/**
 * Break a text into lines no wider than `maxWidth` px: at spaces, and after a hyphen, dash or slash between letters.
 * No-break spaces hold. A piece wider than a line alone is broken between characters, never cut off;
 * with `maxLines` the last line ends in … where something is left. A blank text gives no line.
 */
export const wrapText = rememberLines(breakLines);
