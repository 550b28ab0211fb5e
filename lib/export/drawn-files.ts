import type { FontSet } from './font-set';
import { outlineTexts } from './outline';
import type { PdfDescription } from './pdf/xmp-packet';
import { rememberLast } from './remember-last';
import type { Sheet } from './sheet';
import { utf8 } from './utf8';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a drawn file, and the characters in it that our fonts lack and that are drawn as □. */
export type DrawnFile = { readonly bytes: Bytes; readonly missing: readonly string[] };

/** Makes the drawn files of a finished SVG whose texts are still texts (`finishSvg`); each refuses what is no figure of ours. */
export type DrawnFiles = {
  readonly toOutlines: (svg: string) => Promise<DrawnFile>;
  /** Exactly the sheet's pixels, its density set. */
  readonly toPng: (svg: string, png: Sheet['png']) => Promise<DrawnFile>;
  /** One page; see `writePdf`. */
  readonly toPdf: (svg: string, sheet: Sheet, about: PdfDescription) => Promise<DrawnFile>;
};

/**
 * Make drawn files with fonts as a place has them, and its way of painting an outlined SVG. Files of one SVG that are
 * asked for one after the other outline it once.
 */
export function createDrawnFiles(
  fonts: () => Promise<FontSet>,
  paint: (outlined: string, png: Sheet['png']) => Bytes | Promise<Bytes>,
): DrawnFiles {
  const outline = rememberLast(outlineTexts);
  const fileOf = async (svg: string, make: (outlined: string) => Bytes | Promise<Bytes>): Promise<DrawnFile> => {
    const { svg: outlined, missing } = outline(svg, await fonts());
    return { bytes: await make(outlined), missing };
  };
  return {
    toOutlines: (svg) => fileOf(svg, utf8),
    toPng: (svg, png) => fileOf(svg, (outlined) => paint(outlined, png)),
    toPdf: async (svg, sheet, about) => {
      const { writePdf } = await import('./pdf/write-pdf');
      return fileOf(svg, (outlined) => writePdf(outlined, sheet, about));
    },
  };
}
