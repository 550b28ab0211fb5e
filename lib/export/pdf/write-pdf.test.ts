import { describe, expect, it } from 'vitest';
import { sheetOf } from '../sheet';
import { parseSize } from '../sizes';
import { findElements } from '../xml-elements';
import { paintPage } from './paint-page';
import { readPdf } from './read-pdf.fixture';
import { writePdf } from './write-pdf';
import type { PdfDescription } from './xmp-packet';

const about: PdfDescription = {
  title: 'The sea fell by 0.96 m − “so far”',
  subject: 'Metres BHS',
  author: 'Caspian Waterline',
  keywords: ['Run 0a1b2c3d'],
  rights: 'CC BY 4.0',
  runId: '0a1b2c3d',
  link: 'https://example.org/?preset=decline-9&members=100#level',
  month: '2026-02',
};

const write = async (inside: string, size = 'page', said = about) => {
  const sheet = sheetOf(parseSize(size), 400);
  const viewBox = `-10 -10 ${sheet.widthPx} ${sheet.heightPx}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><title>t</title>${inside}</svg>`;
  return readPdf(writePdf(paintPage(svg, sheet), said));
};

describe('the page', () => {
  it.each([
    ['page', 170],
    ['column', 85],
  ])('%s is %d mm wide', async (size, mm) => {
    const { page } = await write('', size);
    // A point is 25.4 / 72 mm; a hundredth of it is 0.004 mm.
    expect(page[0]).toBeCloseTo((mm * 72) / 25.4, 2);
    expect(page[1]).toBeCloseTo((Number.parseFloat(sheetOf(parseSize(size), 400).svgHeight) * 72) / 25.4, 2);
  });

  it('has px at 96 to the inch: 1920 × 1080 px are 1440 × 810 pt, upright ones stay upright', async () => {
    expect((await write('', 'slide')).page).toEqual([1440, 810]);
    expect((await write('', '360x880')).page).toEqual([270, 660]);
  });
});

describe('the picture', () => {
  const scale = (170 * 72) / 25.4 / 600;
  const operatorsOf = async (inside: string) => {
    const { operators } = await write(inside);
    // What stands before is the page turned upside down and the miter limit; what follows closes both.
    return operators.slice(operators.findIndex((operator) => operator.endsWith(' M')) + 1, -1);
  };
  const read = (operator: string) => operator.split(' ').slice(0, -1).map(Number);

  it('is outlines at their places: no picture, no font', async () => {
    const { raw } = await write('<rect x="0" y="0" width="9" height="9" fill="#0072b2"/>');
    expect(raw).not.toMatch(/\/Subtype ?\/Image|\/Type ?\/Font\b|\/JavaScript|\/URI/);
    const [veil, colour, move, line, , , close, fill] = await operatorsOf(
      '<rect x="5" y="6" width="9" height="9" fill="#0072b2"/>',
    );
    expect([veil, close, fill]).toEqual(['/GS1 gs', 'h', 'f']);
    // 0x00, 0x72, 0xb2 of 255.
    expect(colour).toBe('0.0000 0.4471 0.6980 rg');
    expect(read(move!)[0]).toBeCloseTo(15 * scale, 1);
    expect(read(move!)[1]).toBeCloseTo(16 * scale, 1);
    expect(read(line!)[0]).toBeCloseTo(24 * scale, 1);
  });

  it('is cut at the edges of a nested drawing, and only inside it', async () => {
    const nested =
      '<svg x="1" y="1" width="5" height="5" viewBox="1 1 5 5"><path d="M0 0L99 99" stroke="#000" fill="none"/></svg>';
    const names = (await operatorsOf(`${nested}<path d="M0 0L9 9Z"/>`)).map((operator) => operator.split(' ').at(-1));
    const [enter, leave] = [names.indexOf('q'), names.indexOf('Q')];
    expect(names.slice(enter, enter + 8)).toEqual(['q', 'm', 'l', 'l', 'l', 'h', 'W', 'n']);
    expect(names.slice(enter, leave)).toContain('S');
    expect(names.indexOf('f')).toBeGreaterThan(leave);
  });

  it('lays the paper around letters behind them', async () => {
    const letters = 'd="M0 0L9 0L9 9Z" fill="#14212b" stroke="#fcfbf8" stroke-width="3"';
    const order = async (more: string) =>
      (await operatorsOf(`<path ${letters} ${more}/>`)).filter((operator) => /^[Sf]$/.test(operator));
    expect(await order('paint-order="stroke"')).toEqual(['S', 'f']);
    expect(await order('')).toEqual(['f', 'S']);
  });

  it('keeps widths, dashes and see-through paint', async () => {
    const { operators, raw } = await write(
      '<g stroke="#0072b2"><line x1="0" x2="9" y1="0" y2="0" stroke-width="2" stroke-dasharray="4 3"/></g>' +
        '<circle cx="9" cy="9" r="3" fill-opacity="0.16"/>',
    );
    const width = operators.findLast((operator) => operator.endsWith(' w'));
    expect(read(width!)[0]).toBeCloseTo(2 * scale, 2);
    const dash = operators.find((operator) => /^\[\S+ \S+\] /.test(operator));
    const lengths = dash!.replace(/[[\]]/g, '').split(' ').slice(0, 2).map(Number);
    expect(lengths[0]! / lengths[1]!).toBeCloseTo(4 / 3, 2);
    expect(raw).toMatch(/\/ca 0?\.16/);
    // PDF Reference 1.4, chapter 7: transparency is not of an earlier version.
    expect(raw.startsWith('%PDF-1.4\n')).toBe(true);
    expect(operators.filter((operator) => operator.endsWith(' c'))).toHaveLength(4);
  });

  it('is as see-through after a window as before it, to a thousandth', async () => {
    const veiled = (opacity: string) => `<path d="M0 0L9 9Z" fill-opacity="${opacity}"/>`;
    const window = `<svg x="1" y="1" width="5" height="5">${veiled('0.085')}</svg>`;
    const { operators, raw } = await write(`${veiled('0.5')}${window}${veiled('0.085')}`);
    expect(raw).toContain('/GS1 << /ca 0.5 /CA 1 >> /GS2 << /ca 0.085 /CA 1 >>');
    // PDF 1.7, 8.4.2: Q brings back the veil of before q.
    const kept = operators.filter((operator) => /^[qQf]$| gs$/.test(operator)).join(' ');
    expect(kept).toBe('q /GS1 gs f q /GS2 gs f Q /GS2 gs f Q');
  });

  it.each([
    ['words that are not outlined', '<text>a</text>', 'holds <text>; expected outlines only'],
    ['a turned element', '<path d="M0 0" transform="rotate(9)"/>', 'has the attribute transform'],
    ['a turned group', '<g transform="scale(2)"/>', 'has the attribute transform'],
    ['a named colour', '<path d="M0 0" fill="var(--ink)"/>', "has the colour 'var(--ink)'"],
    ['a stretched window', '<svg width="5" height="5" viewBox="0 0 1 1"/>', 'expected its own pixels'],
  ])('refuses %s rather than draw it wrong', async (_, inside, message) => {
    await expect(write(inside)).rejects.toThrow(message);
  });
});

describe('what it says about itself', () => {
  it('is title, terms, run, link and the date of the data, for every program', async () => {
    const { raw, xmp } = await write('');
    const of = (name: string) => findElements(xmp, name).map(({ text }) => text);
    expect(of('dc:title')).toEqual([about.title]);
    expect(of('dc:rights')).toEqual(['CC BY 4.0']);
    expect([of('dc:identifier'), of('dc:source')]).toEqual([['0a1b2c3d'], [about.link]]);
    expect(raw).toContain("/CreationDate (D:20260201000000+00'00')");
    // PDF 1.7, 7.9.2.2: text beyond Latin is UTF-16 after FE FF; the minus is U+2212.
    const title = raw.slice(raw.indexOf('/Title (') + '/Title ('.length);
    expect(title.slice(0, 4)).toBe('\u00fe\u00ff\u0000T');
    expect(title.slice(0, 2 * about.title.length + 2)).toContain('\u0022\u0012');
  });

  it('is well-formed whatever the title: nothing closes what holds it', async () => {
    for (const title of [
      ')>> endobj',
      '\\) /URI (x',
      ']]></x:xmpmeta><script>',
      '😀 بحر קו',
      '\ud800',
      'x'.repeat(10_000),
    ]) {
      const { raw, xmp, page } = await write('', 'page', { ...about, title });
      expect(findElements(xmp, 'script')).toEqual([]);
      expect(findElements(xmp, 'dc:title')[0]?.text).toBe(title.replace(/\p{Cs}/gu, '\ufffd'));
      expect(page[0]).toBeGreaterThan(0);
      // The parentheses of every text in the description are balanced or escaped: it ends where it should.
      const info = raw.slice(raw.indexOf('/Producer'), raw.indexOf('/CreationDate'));
      expect(
        info
          .replace(/\\./gs, '')
          .split('')
          .filter((sign) => sign === '(').length,
      ).toBe(
        info
          .replace(/\\./gs, '')
          .split('')
          .filter((sign) => sign === ')').length,
      );
    }
  });

  it('is the same bytes for the same figure, and another file id for another', async () => {
    const idOf = ({ raw }: { raw: string }) => /\/ID \[ <([\dA-F]{32})> <\1> \]/.exec(raw)?.[1];
    const [one, two, other] = [await write('<g/>'), await write('<g/>'), await write('<rect width="1" height="1"/>')];
    expect(one.raw).toBe(two.raw);
    expect(idOf(one)).toBeDefined();
    expect(idOf(other)).not.toBe(idOf(one));
  });
});
