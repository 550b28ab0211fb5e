'use client';

import { useTranslations } from 'use-intl/react';
import type { MadeFile } from '@/lib/export/figure-files';
import { type FileOptions, figureFormats } from '@/lib/export/file-options';
import type { FileMaker } from '../export-figure';
import { giveFile } from '../give-file';
import styles from './export-dialog.module.css';
import { printDrawing } from './print-drawing';
import type { Task } from './use-task';

type Props = { readonly maker: FileMaker; readonly options: FileOptions | null; readonly task: Task };

/** Take the figure away: as a file of each format, onto the clipboard, onto paper. */
export function FileButtons({ maker, options, task }: Props) {
  const words = useTranslations('page.tools');
  const { run, isBusy } = task;
  const isOff = options === null || isBusy;
  const save = (format: (typeof figureFormats)[number]) =>
    run(format.toUpperCase(), async () => {
      if (options === null) return [];
      const file = await maker.filesOf(options).make(format);
      giveFile(blobOf(file), file.name);
      return file.missing;
    });
  const { shoreline } = maker;
  const saveShoreline = (make: () => Promise<MadeFile>) =>
    run('GeoJSON', async () => {
      const file = await make();
      giveFile(blobOf(file), file.name);
      return file.missing;
    });
  const copyImage = () =>
    run(words('copyImage'), async () => {
      if (options === null) return [];
      const made = maker.filesOf(options).make('png');
      // Handed over as a promise: some browsers let a click write to the clipboard only at once.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': made.then(blobOf) })]);
      return (await made).missing;
    });
  const print = () =>
    run(words('print'), async () => {
      if (options === null) return [];
      const { spec, make } = maker.filesOf({ ...options, text: 'outlined' });
      const file = await make('svg');
      await printDrawing(new TextDecoder().decode(file.bytes), spec.title);
      return file.missing;
    });
  return (
    <div className={styles['formats']}>
      {figureFormats.map((format) => (
        <button
          key={format}
          type="button"
          disabled={isOff}
          aria-label={words('download', { format: format.toUpperCase() })}
          onClick={() => save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {shoreline !== null && (
        <button
          type="button"
          disabled={isBusy}
          aria-label={words('download', { format: 'GeoJSON' })}
          onClick={() => saveShoreline(shoreline)}
        >
          GeoJSON
        </button>
      )}
      <button type="button" disabled={isOff} onClick={copyImage}>
        {words('copyImage')}
      </button>
      <button type="button" disabled={isOff} onClick={print}>
        {words('print')}
      </button>
    </div>
  );
}

function blobOf({ bytes, type }: MadeFile): Blob {
  return new Blob([bytes], { type });
}
