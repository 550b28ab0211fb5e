'use client';

import type { Environment } from '@/lib/export/environment';
import { figureFiles, type MadeFile } from '@/lib/export/figure-files';
import { defaultFileOptions, type FigureFormat, type FileOptions } from '@/lib/export/file-options';
import { loadFonts } from '@/lib/export/fonts.browser';
import type { PackProgress } from '@/lib/export/pack/pack-figures';
import { subjectsOf } from '@/lib/export/subject';
import { svgToPng } from '@/lib/export/svg-to-png.browser';
import type { FigureContext } from '@/lib/figures/context';
import type { FigureId } from '@/lib/figures/spec';
import type { Scenario } from '@/lib/scenario/scenario';
import { drawMarkup } from './draw-markup';

export type ExportFormat = FigureFormat;

/** The scenario that files are made of, and how; options left out are the defaults of `defaultFileOptions`. */
type Made = { readonly context: FigureContext; readonly scenario: Scenario } & Partial<FileOptions>;

export type ExportRequest = Made & { readonly id: FigureId; readonly format: ExportFormat };

export type PackRequest = Made & {
  readonly ids: readonly FigureId[];
  /** Told after each file of the pack. */
  readonly report?: (progress: PackProgress) => void;
};

/** A file made in the browser, and the characters in it that the fonts lack. */
export type ExportedFile = { readonly blob: Blob; readonly name: string; readonly missing: readonly string[] };

/** Files made in the page: drawn where nobody sees it, rendered by the browser's canvas. */
const browserEnvironment: Environment = { draw: drawMarkup, fonts: () => loadFonts(), toPng: svgToPng };

/** Make a file of a figure in the browser: the drawing of the page at a size of its own, as the command line makes it. */
export async function exportFigure(request: ExportRequest): Promise<ExportedFile> {
  const { id, context, scenario, format, ...options } = request;
  const subject = subjectsOf(scenario, context)(id);
  return asBlob(await figureFiles(subject, { ...defaultFileOptions, ...options }, browserEnvironment).make(format));
}

/** Make the pack of several figures in the browser: every format, data, run, citation, alt texts, in one ZIP. */
export async function exportPack(request: PackRequest): Promise<ExportedFile> {
  const { ids, context, scenario, report, ...options } = request;
  const { makePack } = await import('@/lib/export/pack/make-pack');
  const subjects = ids.map(subjectsOf(scenario, context));
  return asBlob(await makePack(subjects, { ...defaultFileOptions, ...options }, browserEnvironment, report));
}

function asBlob({ bytes, type, name, missing }: MadeFile): ExportedFile {
  return { blob: new Blob([bytes], { type }), name, missing };
}
