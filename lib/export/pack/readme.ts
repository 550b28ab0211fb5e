import type { FigureSpec } from '@/lib/figures/spec';
import type { Words } from '@/lib/words/catalogue';
import type { Cited } from './citation';

/** A file of the pack and the sentence that says what it is. */
export type Listed = { readonly name: string; readonly sentence: string };

/** What the README of a pack is written from. */
export type PackContents = {
  readonly cited: Cited;
  /** The scenario in words, or null where no figure has one. */
  readonly scenario: string | null;
  readonly licences: readonly string[];
  /** Files beside the figures. */
  readonly beside: readonly Listed[];
  readonly figures: readonly { readonly spec: FigureSpec; readonly files: readonly Listed[] }[];
};

/** Write the README of a pack: what it is, on which terms, and every file by name with a sentence. */
export function readmeText({ cited, scenario, licences, beside, figures }: PackContents, words: Words): string {
  const { version, dataTo, runId, link } = cited;
  const name = words('site.name');
  const list = (files: readonly Listed[]) => files.map((file) => `${file.name}\n    ${file.sentence}`);
  const lines = [
    name,
    '='.repeat(name.length),
    '',
    words('export.pack.lede', { count: figures.length, version, date: dataTo }),
    scenario === null ? words('export.pack.observed') : words('figure.scenario', { scenario }),
    words('figure.run', { id: runId }),
    words('export.pack.link', { link }),
    words('export.pack.again'),
    '',
    words('export.pack.terms'),
    ...licences.map((licence) => `- ${licence}`),
    '',
    words('export.pack.files'),
    '-'.repeat(words('export.pack.files').length),
    ...list(beside),
    ...figures.flatMap(({ spec, files }) => [
      '',
      words('export.pack.figure', { id: spec.id, title: spec.title }),
      ...list(files),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
