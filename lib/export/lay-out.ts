import { figureMakers } from '@/lib/figures/makers';
import type { FigureSpec } from '@/lib/figures/spec';
import type { FileOptions } from './file-options';
import { withOwnTitle } from './own-title';
import { marginOf, type Sheet, sheetOf } from './sheet';
import { parseSize } from './sizes';
import type { Subject } from './subject';

/** A figure laid out on a sheet, with paper of `margin` px around it. */
export type LaidOut = { readonly spec: FigureSpec; readonly sheet: Sheet; readonly margin: number };

/** Lay a figure out for a file: at its size, settled, with the reader's title and notes. Refuses unknown sizes. */
export function layOut(subject: Subject, options: FileOptions): LaidOut {
  const size = parseSize(options.size);
  const sheet = sheetOf(size, figureMakers[subject.id].height(size.widthPx));
  const margin = marginOf(sheet.widthPx);
  const spec = subject.lay({
    width: sheet.widthPx - 2 * margin,
    height: sheet.heightPx - 2 * margin,
    settled: true,
    ...(options.notes ? {} : { notes: false }),
  });
  return { spec: options.title === null ? spec : withOwnTitle(spec, options.title), sheet, margin };
}
