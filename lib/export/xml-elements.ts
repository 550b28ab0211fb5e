import { SaxesParser } from 'saxes';
import { Refusal } from '@/lib/domain/refusal';

/** An element as it stands in a document: `start` and `end` are offsets of its first and past its last character. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All character data inside, entities resolved. */
  readonly text: string;
  /** Names of the elements inside, at any depth. */
  readonly children: readonly string[];
  readonly start: number;
  /** Offset past the start tag. */
  readonly startTagEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
};

/**
 * Find every element of one name in a well-formed XML document, in document order, with where it stands:
 * what is not replaced can so be copied to the byte. Refuses what is not well-formed, with line and column.
 */
export function findElements(xml: string, name: string): XmlElement[] {
  const parser = new SaxesParser();
  const found: XmlElement[] = [];
  const open: { element: Omit<XmlElement, 'text' | 'end'>; text: string[]; children: string[] }[] = [];
  const addText = (text: string): void => {
    for (const { text: parts } of open) parts.push(text);
  };
  parser.on('error', (error) => {
    throw new Refusal('SVG', `is not well-formed XML: ${error.message}`, 'what XMLSerializer writes');
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    open.at(-1)?.children.push(tag.name);
    if (tag.name !== name) return;
    // Inside a tag no other '<' can stand: XML forbids it in attribute values.
    const start = xml.lastIndexOf('<', parser.position - 1);
    const children: string[] = [];
    const { isSelfClosing: selfClosing } = tag;
    open.push({
      element: { name, attributes: { ...tag.attributes }, children, start, startTagEnd: parser.position, selfClosing },
      text: [],
      children,
    });
  });
  parser.on('closetag', (tag) => {
    if (tag.name !== name) return;
    const closed = open.pop();
    if (closed) found.push({ ...closed.element, text: closed.text.join(''), end: parser.position });
  });
  parser.write(xml).close();
  return found.sort((a, b) => a.start - b.start);
}
