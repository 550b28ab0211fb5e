'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { textKinds, themes } from '@/lib/export/file-options';
import { sizeNames } from '@/lib/export/sizes';
import { type ExportChoices, freeSize } from './export-choices';
import styles from './export-dialog.module.css';

type Props = {
  readonly choices: ExportChoices;
  /** Why the size is refused, or null. */
  readonly refusal: string | null;
  readonly onChoose: (change: Partial<ExportChoices>) => void;
};

/** Longest title that is taken, characters. */
const longestTitle = 300;

/** The fields of the files: size, colours, text of the SVG, own title, notes. */
export function ChoiceFields({ choices, refusal, onChoose }: Props) {
  const words = useTranslations('page.tools');
  const { size, theme, text, title, notes } = choices;
  return (
    <div className={styles['fields']}>
      <label>
        <span>{words('size')}</span>
        <select value={size} onChange={(event) => onChoose({ size: event.target.value })}>
          {[...sizeNames, freeSize].map((name) => (
            <option key={name} value={name}>
              {words(`sizes.${name as 'page'}`)}
            </option>
          ))}
        </select>
      </label>
      {size === freeSize && <FreeSize choices={choices} refusal={refusal} onChoose={onChoose} />}
      <label>
        <span>{words('theme')}</span>
        <select
          value={theme}
          onChange={(event) => onChoose({ theme: themes.find((known) => known === event.target.value) ?? 'light' })}
        >
          {themes.map((name) => (
            <option key={name} value={name}>
              {words(`themes.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words('text')}</span>
        <select
          value={text}
          onChange={(event) =>
            onChoose({ text: textKinds.find((known) => known === event.target.value) ?? 'outlined' })
          }
        >
          {textKinds.map((name) => (
            <option key={name} value={name}>
              {words(`texts.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['title']}>
        <span>{words('title')}</span>
        <input
          type="text"
          value={title}
          maxLength={longestTitle}
          placeholder={words('titleHint')}
          onChange={(event) => onChoose({ title: event.target.value })}
        />
      </label>
      <label className={styles['check']}>
        <input type="checkbox" checked={notes} onChange={(event) => onChoose({ notes: event.target.checked })} />
        <span>{words('notes')}</span>
      </label>
    </div>
  );
}

function FreeSize({ choices, refusal, onChoose }: Props) {
  const words = useTranslations('page.tools');
  const reason = useId();
  return (
    <div className={styles['free']}>
      {(['width', 'height'] as const).map((side) => (
        <label key={side}>
          <span>{words(side)}</span>
          <input
            type="number"
            inputMode="numeric"
            min={240}
            max={4000}
            step={1}
            value={choices[side]}
            aria-invalid={refusal !== null}
            aria-describedby={reason}
            onChange={(event) => onChoose({ [side]: event.target.value })}
          />
        </label>
      ))}
      <p id={reason} role="alert" className={styles['refusal']}>
        {refusal}
      </p>
    </div>
  );
}
