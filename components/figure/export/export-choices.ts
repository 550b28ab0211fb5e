import { Refusal } from '@/lib/domain/refusal';
import { defaultFileOptions, type FileOptions } from '@/lib/export/file-options';
import { parseSize } from '@/lib/export/sizes';

/** The size that is no name: width and height as they are typed. */
export const freeSize = 'free';

/** What is chosen for the files of a figure, as the fields hold it. */
export type ExportChoices = Pick<FileOptions, 'theme' | 'text' | 'notes'> & {
  /** A name of a size, or `freeSize`. */
  readonly size: string;
  /** Sides of the free size, px, as typed. */
  readonly width: string;
  readonly height: string;
  /** The reader's own title; blank for the finding. */
  readonly title: string;
};

/** What is chosen before anything is. */
export const firstChoices: ExportChoices = { ...defaultFileOptions, width: '1200', height: '800', title: '' };

/** Options made of choices, or why there are none. */
export type ReadChoices =
  | { readonly options: FileOptions; readonly refusal: null }
  | { readonly options: null; readonly refusal: string };

/** Read choices as options of files; a size that is refused says why and what was expected. */
export function readChoices({ size, width, height, theme, text, title, notes }: ExportChoices): ReadChoices {
  const asked = size === freeSize ? `${width.trim()}x${height.trim()}` : size;
  try {
    const { id } = parseSize(asked);
    return { options: { size: id, theme, text, title: title.trim() === '' ? null : title, notes }, refusal: null };
  } catch (error) {
    if (error instanceof Refusal) return { options: null, refusal: error.message };
    throw error;
  }
}
