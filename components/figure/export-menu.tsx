'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useCurrentLive } from '@/components/live/live-context';
import { sizeNames } from '@/lib/export/sizes';
import type { Theme } from '@/lib/figures/palette';
import type { FigureId } from '@/lib/figures/spec';
import type { ExportedFile, ExportFormat } from './export-figure';
import styles from './export-menu.module.css';
import { giveFile } from './give-file';

const themes = ['light', 'dark', 'transparent'] as const satisfies readonly Theme[];
const formats = ['svg', 'png', 'csv'] as const satisfies readonly ExportFormat[];

/** Take a figure away: as a file in a size and colours of its own, or onto the clipboard. */
export function ExportMenu({ id }: { id: FigureId }) {
  const words = useTranslations('page.tools');
  const currentLive = useCurrentLive();
  const popover = useId();
  const [size, setSize] = useState('page');
  const [theme, setTheme] = useState<Theme>('light');
  const [said, setSaid] = useState('');

  /** Make a file, then hand it on; a failure is said and leaves everything as it was. */
  const make = async (format: ExportFormat, name: string, hand: (file: ExportedFile) => Promise<void> | void) => {
    setSaid(words('working', { format: name }));
    try {
      const files = await import('./export-figure');
      const live = currentLive();
      if (live === null) return;
      const file = await files.exportFigure({
        id,
        context: live.context,
        scenario: live.scenario,
        size,
        theme,
        format,
      });
      await hand(file);
      const missing = file.missing.length === 0 ? '' : ` ${words('missing', { characters: file.missing.join(' ') })}`;
      setSaid(words('done', { what: name }) + missing);
    } catch (error) {
      setSaid(words('failed', { what: name, reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const copyImage = () =>
    make('png', words('copyImage'), (file) =>
      navigator.clipboard.write([new ClipboardItem({ 'image/png': file.blob })]),
    );

  return (
    <div className={styles['anchor']}>
      <button type="button" popoverTarget={popover}>
        {words('export')}
      </button>
      <div id={popover} popover="auto" className={styles['menu']} role="dialog" aria-label={words('export')}>
        <label>
          <span>{words('size')}</span>
          <select value={size} onChange={(event) => setSize(event.target.value)}>
            {sizeNames.map((name) => (
              <option key={name} value={name}>
                {words(`sizes.${name as 'page'}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words('theme')}</span>
          <select
            value={theme}
            onChange={(event) => setTheme(themes.find((known) => known === event.target.value) ?? 'light')}
          >
            {themes.map((name) => (
              <option key={name} value={name}>
                {words(`themes.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <div className={styles['formats']}>
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              aria-label={words('download', { format: format.toUpperCase() })}
              onClick={() => make(format, format.toUpperCase(), (file) => giveFile(file.blob, file.name))}
            >
              {format.toUpperCase()}
            </button>
          ))}
          <button type="button" onClick={copyImage}>
            {words('copyImage')}
          </button>
        </div>
        <p role="status" className={styles['said']}>
          {said}
        </p>
      </div>
    </div>
  );
}
