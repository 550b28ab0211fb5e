/** What XML 1.0 allows in a document (section 2.2, `Char`); the rest cannot be written even as an entity. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Escape any text for use as content or as an attribute in either kind of quotes; `]]>` cannot survive.
 * Control characters and halves of surrogate pairs, which no XML document may hold, become U+FFFD.
 */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}

/** Write a start tag, or with `selfClosing` an empty element; attribute values are escaped, their order is kept. */
export function writeTag(name: string, attributes: Readonly<Record<string, string>>, selfClosing: boolean): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}${selfClosing ? '/' : ''}>`;
}
