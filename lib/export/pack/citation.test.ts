import { expect, it } from 'vitest';
import { createWords } from '@/lib/words/catalogue';
import { type Cited, citationBibtex, citationRis, citationText } from './citation';

const words = createWords();
const cited: Cited = {
  version: '1.2.0',
  month: '2026-02',
  dataTo: 'February 2026',
  runId: '0a1b2c3d',
  link: 'https://example.org/?preset=decline-9&pin=preset%3Dall_natural',
  sources: ['Kazhydromet (RSE).', 'DAHITI, DGFI-TUM.'],
};

it('names version, year of the data, run and link, then the sources', () => {
  const text = citationText(cited, words);
  expect(text).toMatch(
    /Version 1\.2\.0, 2026\. Data to February 2026\. Run 0a1b2c3d\. https:\/\/example\.org\/\?preset/,
  );
  expect(text.trimEnd().split('\n').slice(-2)).toEqual(['- Kazhydromet (RSE).', '- DAHITI, DGFI-TUM.']);
});

it('is a BibTeX entry whose fields close where they should', () => {
  const entry = citationBibtex(cited, words);
  expect(entry).toMatch(/^@misc\{caspian-waterline-0a1b2c3d,\n( {2}[a-z]+ = \{.*\},\n)+\}\n$/);
  expect(entry).toContain(`url = {${cited.link}}`);
  expect(entry).toContain('year = {2026}');
  const plain = entry.replace(/\\./g, '');
  expect(plain.split('{')).toHaveLength(plain.split('}').length);
});

it('keeps what TeX would read as orders from being read', () => {
  const entry = citationBibtex({ ...cited, dataTo: '50 % & #1_{x}\\y', link: 'https://x.org/?a={b}\\c' }, words);
  expect(entry).toContain('50 \\% \\& \\#1\\_\\{x\\}\\textbackslash{}y');
  expect(entry).toContain('url = {https://x.org/?a=%7Bb%7D%5Cc}');
});

it('is an RIS record: two letters, two spaces, a hyphen, a space, and CR LF', () => {
  // RIS format specification (Research Information Systems): TY first, ER last.
  const lines = citationRis(cited, words).split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  expect([lines[0], lines.at(-2)]).toEqual(['TY  - COMP', 'ER  - ']);
  expect(lines).toContain('PY  - 2026');
  expect(lines).toContain(`UR  - ${cited.link}`);
});
