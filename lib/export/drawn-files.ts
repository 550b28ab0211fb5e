import { latestPer } from '@/lib/figures/remember';
import type { FontSet } from './font-set';
import { outlineTexts } from './outline';
import { type PaintedPage, paintPage } from './pdf/paint-page';
import type { Sheet } from './sheet';
import { utf8 } from './utf8';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a drawn file, and the characters in it that our fonts lack and that are drawn as □. */
export type DrawnFile = { readonly bytes: Bytes; readonly missing: readonly string[] };

/** A page of a PDF, painted; `writePdf` makes the file of it. */
export type DrawnPage = DrawnFile & PaintedPage;

/** Makes the drawn files of a finished SVG whose texts are still texts (`finishSvg`); each refuses what is no figure of ours. */
export type DrawnFiles = {
  readonly toOutlines: (svg: string) => Promise<DrawnFile>;
  /** Exactly the sheet's pixels, its density set. */
  readonly toPng: (svg: string, png: Sheet['png']) => Promise<DrawnFile>;
  readonly toPage: (svg: string, sheet: Sheet) => Promise<DrawnPage>;
};

/**
 * Make drawn files with fonts as a place has them, and its way of painting an outlined SVG. Files of one SVG that are
 * asked for one after the other outline it once.
 */
export function createDrawnFiles(
  fonts: () => Promise<FontSet>,
  paint: (outlined: string, png: Sheet['png']) => Bytes | Promise<Bytes>,
): DrawnFiles {
  const outline = latestPer(
    (svg: string) => svg,
    (set: FontSet, svg) => outlineTexts(svg, set),
  );
  const outlined = async (svg: string) => outline(await fonts(), svg);
  return {
    toOutlines: async (finished) => {
      const { svg, missing } = await outlined(finished);
      return { bytes: utf8(svg), missing };
    },
    toPng: async (finished, png) => {
      const { svg, missing } = await outlined(finished);
      return { bytes: await paint(svg, png), missing };
    },
    toPage: async (finished, sheet) => {
      const { svg, missing } = await outlined(finished);
      return { ...paintPage(svg, sheet), missing };
    },
  };
}
