import { Refusal } from '@/lib/domain/refusal';
import type { FigureSpec } from '@/lib/figures/spec';
import type { Words } from '@/lib/words/catalogue';
import type { Environment } from '../environment';
import { figureFiles } from '../figure-files';
import { type FigureFormat, type FileOptions, figureFormats } from '../file-options';
import type { Subject } from '../subject';
import { altText } from './alt-text';
import { type PressedFile, pressFile } from './archive';
import type { Listed } from './readme';

/** How far a pack has come: files made, files to make, and the one made last. */
export type PackProgress = { readonly done: number; readonly total: number; readonly file: string };

/** The figures of a pack: their files in order, the same by figure for the README, and characters drawn as □. */
export type PackedFigures = {
  readonly files: readonly PressedFile[];
  readonly figures: readonly { readonly spec: FigureSpec; readonly files: readonly Listed[] }[];
  readonly missing: readonly string[];
};

/** Figures under way: while a browser paints and writes some beside the page, the page lays out and draws the next. */
const atOnce = 4;

/** Make each figure in every format, with its alt text, in a folder of its own. An error names the file that failed. */
export async function packFigures(
  subjects: readonly Subject[],
  options: FileOptions,
  environment: Environment,
  report: (progress: PackProgress) => void,
): Promise<PackedFigures> {
  const total = subjects.length * figureFormats.length;
  let done = 0;
  const tell = (file: string) => {
    done++;
    report({ done, total, file });
  };
  const figures: PackedFigure[] = [];
  const underway: Promise<PackedFigure>[] = [];
  const finishNext = async () => {
    const next = underway.shift();
    if (next !== undefined) figures.push(await next);
  };
  for (const subject of subjects) {
    if (underway.length === atOnce) await finishNext();
    const figure = packFigure(subject, options, environment, tell);
    // Whichever fails is told where it is awaited.
    figure.catch(() => {});
    underway.push(figure);
  }
  while (underway.length > 0) await finishNext();
  return {
    files: figures.flatMap(({ packed }) => packed),
    figures: figures.map(({ spec, listed }) => ({ spec, files: listed })),
    missing: [...new Set(figures.flatMap(({ missing }) => missing))],
  };
}

type PackedFigure = {
  readonly spec: FigureSpec;
  readonly packed: readonly PressedFile[];
  readonly listed: readonly Listed[];
  readonly missing: readonly string[];
};

async function packFigure(
  subject: Subject,
  options: FileOptions,
  environment: Environment,
  tell: (file: string) => void,
): Promise<PackedFigure> {
  const { id, words } = subject;
  const { spec, make } = await naming(id, words, async () => figureFiles(subject, options, environment));
  const made = await Promise.all(
    figureFormats.map(async (format) => {
      const file = await naming(`${id}.${format}`, words, () => make(format));
      const name = `${id}/${file.name}`;
      const pressed = pressFile(name, file.bytes);
      tell(file.name);
      return { format, name, pressed, missing: file.missing };
    }),
  );
  const alt = `${id}/alt-text.txt`;
  return {
    spec,
    packed: [...made.map(({ pressed }) => pressed), pressFile(alt, new TextEncoder().encode(altText(spec, words)))],
    listed: [
      ...made.map(({ format, name }) => ({ name, sentence: sentenceOf(format, words) })),
      { name: alt, sentence: words('export.pack.alt') },
    ],
    missing: made.flatMap(({ missing }) => missing),
  };
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
