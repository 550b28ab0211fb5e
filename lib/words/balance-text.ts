import { breakLines } from './break-lines';
import { measureText } from './measure';
import { rememberLines } from './remember-lines';
import { wrapText } from './wrap-text';

/** How often the width is halved towards the least one; the last step is below a hundredth of the line. */
const steps = 6;

/**
 * Break a text as `wrapText` does, into as many lines, but of about the same length: a title does not leave its last word
 * alone. Each line stays within `maxWidth` px.
 */
export const balanceText = rememberLines((text, style, maxWidth) => {
  const lines = wrapText(text, style, maxWidth);
  if (lines.length < 2) return lines;
  let balanced = lines;
  // Narrower than a word the lines would break it.
  const widestWord = Math.max(...text.split(/[ \t\r\n]+/).map((word) => measureText(word, style)));
  let tooNarrow = Math.min(maxWidth, Math.max(maxWidth / 2, widestWord));
  let wideEnough = maxWidth;
  for (let step = 0; step < steps; step += 1) {
    const width = (tooNarrow + wideEnough) / 2;
    const tried = breakLines(text, style, width);
    if (tried.length > lines.length) tooNarrow = width;
    else {
      wideEnough = width;
      balanced = tried;
    }
  }
  return balanced;
});
