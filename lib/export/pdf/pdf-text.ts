/**
 * Write any text for the description of a PDF, a character for each byte, to stand between parentheses: ASCII as it is,
 * all else as UTF-16 after a mark. Halves of characters become U+FFFD.
 * @see PDF 1.7, 7.3.4.2 for what is escaped, 7.9.2.2 for text beyond ASCII
 */
export function pdfText(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the line is drawn where ASCII ends
  const bytes = /^[\x00-\x7f]*$/.test(whole) ? whole : `\u00fe\u00ff${inPairs(whole)}`;
  return bytes.replace(/[\\()\r]/g, (sign) => (sign === '\r' ? '\\r' : `\\${sign}`));
}

/** UTF-16, the greater byte first. */
function inPairs(text: string): string {
  let pairs = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    pairs += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return pairs;
}
