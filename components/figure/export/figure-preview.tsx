'use client';

import { useTranslations } from 'use-intl/react';
import type { FileOptions } from '@/lib/export/file-options';
import type { FileMaker } from '../export-figure';
import styles from './export-dialog.module.css';
import { usePicture } from './use-picture';

/** Show what the files will be, and how large: mm where it is printed, pixels and dpi of the PNG. */
export function FigurePreview({ maker, options }: { maker: FileMaker; options: FileOptions | null }) {
  const words = useTranslations('page.tools');
  const { picture, fault } = usePicture(maker, options);
  return (
    <figure className={styles['preview']} data-theme={options?.theme}>
      <div className={styles['sheet']} aria-busy={picture === null && fault === null}>
        {/* biome-ignore lint/performance/noImgElement: a picture made here has no address that a server could shrink */}
        {picture !== null && <img src={picture.address} alt={picture.alt} />}
        {picture === null && fault === null && <p>{words('drawing')}</p>}
        {fault !== null && <p role="alert">{words('failed', { what: words('preview'), reason: fault })}</p>}
      </div>
      <figcaption>{options !== null && <Measures maker={maker} size={options.size} />}</figcaption>
    </figure>
  );
}

function Measures({ maker, size }: { maker: FileMaker; size: string }) {
  const words = useTranslations('page.tools');
  const { svgWidth, svgHeight, png } = maker.sheetOf(size);
  const whole = (length: string) => String(Math.round(Number.parseFloat(length)));
  return words('measures', {
    unit: svgWidth.endsWith('mm') ? 'mm' : 'px',
    width: whole(svgWidth),
    height: whole(svgHeight),
    pngWidth: String(png.width),
    pngHeight: String(png.height),
    dpi: String(png.dpi),
  });
}
