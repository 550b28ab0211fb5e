import { Refusal } from '@/lib/domain/refusal';
import type { FigureSpec } from '@/lib/figures/spec';
import type { Words } from '@/lib/words/catalogue';
import type { Environment } from '../environment';
import { figureFiles } from '../figure-files';
import { type FigureFormat, type FileOptions, figureFormats } from '../file-options';
import type { Subject } from '../subject';
import { altText } from './alt-text';
import type { Listed } from './readme';

/** A file in an archive. */
export type PackedFile = readonly [name: string, bytes: Uint8Array];

/** How far a pack has come: files made, files to make, and the one made last. */
export type PackProgress = { readonly done: number; readonly total: number; readonly file: string };

/** The figures of a pack: their files in order, the same by figure for the README, and characters drawn as □. */
export type PackedFigures = {
  readonly files: readonly PackedFile[];
  readonly figures: readonly { readonly spec: FigureSpec; readonly files: readonly Listed[] }[];
  readonly missing: readonly string[];
};

/** Make each figure in every format, with its alt text, in a folder of its own. An error names the file that failed. */
export async function packFigures(
  subjects: readonly Subject[],
  options: FileOptions,
  environment: Environment,
  report: (progress: PackProgress) => void,
): Promise<PackedFigures> {
  const packed: PackedFile[] = [];
  const figures: { readonly spec: FigureSpec; readonly files: readonly Listed[] }[] = [];
  const missing = new Set<string>();
  const total = subjects.length * figureFormats.length;
  for (const subject of subjects) {
    const { id, words } = subject;
    const { spec, make } = await naming(id, words, async () => figureFiles(subject, options, environment));
    const before = figures.length * figureFormats.length;
    let ready = 0;
    // Side by side: while a browser decodes and encodes the PNG on threads of its own, the PDF is written.
    const made = await Promise.all(
      figureFormats.map(async (format) => {
        const file = await naming(`${id}.${format}`, words, () => make(format));
        ready++;
        report({ done: before + ready, total, file: file.name });
        return { format, file, name: `${id}/${file.name}` };
      }),
    );
    for (const { file, name } of made) {
      packed.push([name, file.bytes]);
      for (const character of file.missing) missing.add(character);
    }
    const listed = made.map(({ format, name }) => ({ name, sentence: sentenceOf(format, words) }));
    const alt = `${id}/alt-text.txt`;
    packed.push([alt, new TextEncoder().encode(altText(spec, words))]);
    figures.push({ spec, files: [...listed, { name: alt, sentence: words('export.pack.alt') }] });
  }
  return { files: packed, figures, missing: [...missing] };
}

function sentenceOf(format: FigureFormat, words: Words): string {
  return words(`export.pack.${format}`);
}

/** Do something for a file, and name the file where it fails. */
async function naming<T>(file: string, words: Words, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(`${file}, ${error.where}`, error.what, error.expected);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(words('export.pack.failed', { file, reason }), { cause: error });
  }
}
