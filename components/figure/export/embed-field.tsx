'use client';

import { useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { embedCode } from '@/components/embed/embed-code';
import { defaultFileOptions } from '@/lib/export/file-options';
import { figureMakers } from '@/lib/figures/makers';
import type { FigureId } from '@/lib/figures/spec';
import type { FileMaker } from '../export-figure';
import styles from './export-dialog.module.css';

/** Width of the page that a figure is put into, as far as anyone knows, CSS px; the frame then asks for its height. */
const likelyWidth = 600;

/** The code that puts the figure into another page, made once it is asked for. */
export function EmbedField({ id, maker }: { id: FigureId; maker: FileMaker }) {
  const words = useTranslations('page.tools');
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['embed']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('embed')}</summary>
      {open && <Code id={id} maker={maker} />}
    </details>
  );
}

function Code({ id, maker }: { id: FigureId; maker: FileMaker }) {
  const words = useTranslations('page.tools');
  const field = useId();
  const [said, setSaid] = useState('');
  const code = useMemo(() => {
    const { title, provenance } = maker.filesOf(defaultFileOptions).spec;
    return embedCode({ id, title, height: figureMakers[id].height(likelyWidth), provenance });
  }, [id, maker]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setSaid(words('copied'));
    } catch {
      setSaid(words('copyByHand'));
    }
  };
  return (
    <>
      <label htmlFor={field}>{words('embedLabel')}</label>
      <textarea id={field} readOnly rows={5} value={code} onFocus={(event) => event.target.select()} />
      <button type="button" onClick={copy}>
        {words('copyEmbed')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
