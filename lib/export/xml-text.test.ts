import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findElements } from './xml-elements';
import { escapeXml, writeTag } from './xml-text';

it('is read back by an XML parser as the same text, in content and in attributes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [element] = findElements(`${writeTag('a', { b: text }, false)}${escapeXml(text)}</a>`, 'a');
      const readable = text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
      expect(element?.attributes.b).toBe(readable);
      expect(element?.text).toBe(readable);
    }),
  );
});

it('leaves no end of a CDATA section and no tag in what it escapes', () => {
  expect(escapeXml(']]><script>')).toBe(']]&gt;&lt;script&gt;');
});

it('replaces what XML 1.0 forbids: controls and halves of surrogate pairs', () => {
  expect(escapeXml('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
});
