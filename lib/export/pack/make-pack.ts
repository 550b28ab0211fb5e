import { Refusal } from '@/lib/domain/refusal';
import type { Environment } from '../environment';
import type { MadeFile } from '../figure-files';
import type { FileOptions } from '../file-options';
import type { Subject } from '../subject';
import { archiveOf, pressFile } from './archive';
import { type Cited, citationBibtex, citationRis, citationText } from './citation';
import { type PackedFigures, type PackProgress, packFigures } from './pack-figures';
import { readmeText } from './readme';

/**
 * Make a ZIP of figures of one scenario: each in every format with its alt text, and the run, the citation (text,
 * BibTeX, RIS) and a README that names every file. The same figures and options are the same bytes.
 * `report` is called after each file. Where a file fails, the error names it, and nothing is made.
 */
export async function makePack(
  subjects: readonly Subject[],
  options: FileOptions,
  environment: Environment,
  report: (progress: PackProgress) => void = () => {},
): Promise<MadeFile> {
  const [first] = subjects;
  if (first === undefined) throw new Refusal('pack', 'holds no figure', 'one figure or more');
  const { run, month } = first;
  const packed = await packFigures(subjects, options, environment, report);
  const texts = textFiles(first, packed).map(([name, text]) => pressFile(name, new TextEncoder().encode(text)));
  return {
    name: `caspian-pack-${run.id}.zip`,
    type: 'application/zip',
    bytes: archiveOf([...texts, ...packed.files], month),
    missing: packed.missing,
  };
}

/** The files beside the figures, the README first. */
function textFiles({ run, month, words }: Subject, { figures }: PackedFigures): (readonly [string, string])[] {
  const provenances = figures.map(({ spec }) => spec.provenance);
  const once = (texts: readonly string[]) => [...new Set(texts)];
  const cited: Cited = {
    version: run.version,
    month,
    dataTo: provenances[0]?.dataTo ?? '',
    runId: run.id,
    link: (provenances[0]?.link ?? '').replace(/#.*$/, ''),
    sources: once(provenances.flatMap(({ citations }) => citations)),
  };
  const files = [
    ['run.json', words('export.pack.run'), `${JSON.stringify({ ...run, link: cited.link }, null, 2)}\n`],
    ['citation.txt', words('export.pack.citationText'), citationText(cited, words)],
    ['citation.bib', words('export.pack.citationBib'), citationBibtex(cited, words)],
    ['citation.ris', words('export.pack.citationRis'), citationRis(cited, words)],
  ] as const;
  const readme = { name: 'README.txt', sentence: words('export.pack.readme') };
  const contents = {
    cited,
    scenario: provenances.find(({ scenario }) => scenario !== null)?.scenario ?? null,
    licences: once(provenances.flatMap(({ licences }) => licences)),
    beside: [readme, ...files.map(([name, sentence]) => ({ name, sentence }))],
    figures,
  };
  return [[readme.name, readmeText(contents, words)], ...files.map(([name, , text]) => [name, text] as const)];
}
