import type { Words } from '@/lib/words/catalogue';

/** What a citation of the product names. */
export type Cited = {
  readonly version: string;
  /** Month of the last data, `2026-02`: its year is the year of what is cited. */
  readonly month: string;
  /** The same in words. */
  readonly dataTo: string;
  readonly runId: string;
  /** Link to the scenario, without a figure. */
  readonly link: string;
  /** Citations of the data, each once. */
  readonly sources: readonly string[];
};

/** Cite the product in one line of text, and below it the sources of the data. */
export function citationText(cited: Cited, words: Words): string {
  const { version, month, dataTo, runId, link, sources } = cited;
  const values = {
    author: words('export.citation.author'),
    title: titleOf(words),
    version,
    year: month.slice(0, 4),
    date: dataTo,
    id: runId,
    link,
  };
  const list = sources.map((source) => `- ${source}`).join('\n');
  return `${words('export.citation.text', values)}\n\n${words('export.citation.sources')}\n\n${list}\n`;
}

/** Cite the product as a BibTeX entry, UTF-8; the author is the body named in the licence of the code. */
export function citationBibtex(cited: Cited, words: Words): string {
  const fields = {
    author: `{${escapeTex(words('export.citation.author'))}}`,
    title: `{${escapeTex(titleOf(words))}}`,
    version: escapeTex(cited.version),
    year: cited.month.slice(0, 4),
    note: escapeTex(noteOf(cited, words)),
    // A brace or backslash would end the field; in a link they are written with percent signs anyway.
    url: cited.link.replace(/[{}\\\s]/g, encodeURIComponent),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{caspian-waterline-${cited.runId},\n${lines.join('\n')}\n}\n`;
}

/** Cite the product as an RIS record; lines end as the format asks, in CR LF. */
export function citationRis(cited: Cited, words: Words): string {
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'COMP'],
    ['AU', words('export.citation.author')],
    ['TI', titleOf(words)],
    ['PY', cited.month.slice(0, 4)],
    ['ET', cited.version],
    ['N1', noteOf(cited, words)],
    ['UR', cited.link],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

function titleOf(words: Words): string {
  return `${words('site.name')}: ${words('export.citation.subtitle')}`;
}

function noteOf({ version, dataTo, runId }: Cited, words: Words): string {
  return words('export.citation.note', { version, date: dataTo, id: runId });
}

const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (character) => texNames[character] ?? `\\${character}`);
}
