/**
 * Make a text safe as a cell: one that spreadsheets would run as a formula gets a leading apostrophe.
 * @see OWASP, "CSV Injection": cells beginning with = + - @ tab or carriage return
 */
export function textCell(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/**
 * Write a line of the header, `# title: …`, so that no cell can begin inside it: readers that skip `#` lines see one
 * line, and spreadsheets, which cut it at every comma, semicolon or tab, find neither a formula nor an open quote.
 * A link stays a working link: its separators are percent-encoded.
 */
export function headerLine(label: string, value: string): string {
  const oneLine = value.replace(/[\s\u0085\p{Cc}]+/gu, ' ').trim();
  const safe = /^https?:\/\//.test(oneLine)
    ? oneLine.replace(/[,;"]/g, (separator) => `%${separator.charCodeAt(0).toString(16).toUpperCase()}`)
    : oneLine.replace(/([,;])(?=")/g, '$1 ').replace(/([,;] ?)(?="*[=+\-@])/g, "$1'");
  return `# ${label}: ${safe}`;
}
