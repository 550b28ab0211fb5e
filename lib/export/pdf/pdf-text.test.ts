import { expect, it } from 'vitest';
import { pdfText } from './pdf-text';

it('leaves plain words as they are and escapes what would end them', () => {
  // PDF 1.7, 7.3.4.2, table 3.
  expect(pdfText('Level (m) \\ a')).toBe('Level \\(m\\) \\\\ a');
});

it('writes all else as UTF-16, in which a byte may look like a sign', () => {
  // PDF 1.7, 7.9.2.2: FE FF, then U+2212. U+0628 holds 28, the parenthesis; U+010D holds 0D, which is read as 0A.
  expect(pdfText('\u2212')).toBe('\u00fe\u00ff\u0022\u0012');
  expect(pdfText('\u0628\u010d')).toBe('\u00fe\u00ff\u0006\\(\u0001\\r');
  expect(pdfText('\ud800')).toBe('\u00fe\u00ff\u00ff\u00fd');
});
