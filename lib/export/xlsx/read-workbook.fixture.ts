import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type ReadCell = string | number | null;

/** A workbook as a spreadsheet reads it: sheets by name in their order, rows of cells, and how many are formulas. */
export type ReadWorkbook = {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly ReadCell[])[] }[];
  readonly formulas: number;
};

/** Read a workbook by the rules of ECMA-376, part 1, chapter 18: names, shared strings, cells by their address. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = unzipSync(bytes);
  const open = (path: string) => elementsOf(new TextDecoder().decode(parts[path]));
  const shared = open('xl/sharedStrings.xml')
    .filter(({ name }) => name === 't')
    .map(({ text }) => text);
  const named = open('xl/workbook.xml').filter(({ name }) => name === 'sheet');
  let formulas = 0;
  const sheets = named.map(({ attributes }, index) => {
    const elements = open(`xl/worksheets/sheet${index + 1}.xml`);
    formulas += elements.filter(({ name }) => name === 'f').length;
    const rows: ReadCell[][] = [];
    for (const { name, attributes: cell, text } of elements) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell['r'] ?? '') ?? [];
      if (name !== 'c') continue;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      rows[Number(row) - 1] ??= [];
      rows[Number(row) - 1]![column] = text === '' ? null : cell['t'] === 's' ? shared[Number(text)]! : Number(text);
    }
    return {
      name: attributes['name'] ?? '',
      rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
    };
  });
  return { sheets, formulas };
}

function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const parser = new SaxesParser();
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}
