import { type FigureFiles, figureFiles, type MadeFile } from '@/lib/export/figure-files';
import type { FileOptions } from '@/lib/export/file-options';
import type { PackProgress } from '@/lib/export/pack/pack-figures';
import { type Sheet, sheetOf } from '@/lib/export/sheet';
import { parseSize } from '@/lib/export/sizes';
import { subjectsOf } from '@/lib/export/subject';
import type { FigureContext } from '@/lib/figures/context';
import { figureMakers } from '@/lib/figures/makers';
import type { FigureId } from '@/lib/figures/spec';
import type { Scenario } from '@/lib/scenario/scenario';
import { browserEnvironment } from './export/browser-environment';

/** Makes the files of a figure, and packs, of one scenario; every function refuses sizes that are out of range. */
export type FileMaker = {
  /** What a size comes to for this figure: px of the drawing, mm, pixels and dpi. */
  readonly sheetOf: (size: string) => Sheet;
  /** The figure laid out; asked again with the same options, it is not laid out again. */
  readonly filesOf: (options: FileOptions) => FigureFiles;
  /** Make a pack of figures; `report` is told after each file, and what it throws ends the work. */
  readonly packOf: (
    ids: readonly FigureId[],
    options: FileOptions,
    report: (progress: PackProgress) => void,
  ) => Promise<MadeFile>;
  /** The shore at the level of the map, for geographic programs; null for every other figure. */
  readonly shoreline: (() => Promise<MadeFile>) | null;
};

/**
 * Make files of a figure in the browser: the drawing of the page at a size of its own, as the command line makes it.
 * The scenario is computed when its first file is asked for, and once.
 */
export function createFileMaker(id: FigureId, context: FigureContext, scenario: Scenario): FileMaker {
  let subjects: ReturnType<typeof subjectsOf> | undefined;
  let last: { readonly key: string; readonly files: FigureFiles } | undefined;
  const subjectOf = (of: FigureId) => {
    subjects ??= subjectsOf(scenario, context);
    return subjects(of);
  };
  return {
    sheetOf: (text) => {
      const size = parseSize(text);
      return sheetOf(size, figureMakers[id].height(size.widthPx));
    },
    filesOf: (options) => {
      const key = JSON.stringify(options);
      if (last?.key !== key) last = { key, files: figureFiles(subjectOf(id), options, browserEnvironment) };
      return last.files;
    },
    packOf: async (ids, options, report) => {
      const { makePack } = await import('@/lib/export/pack/make-pack');
      return makePack(ids.map(subjectOf), options, browserEnvironment, report);
    },
    shoreline:
      id === 'map' ? async () => (await import('@/lib/export/shoreline-file')).shorelineFile(scenario, context) : null,
  };
}
