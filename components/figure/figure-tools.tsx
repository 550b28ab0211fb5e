'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import type { FigureId } from '@/lib/figures/spec';
import { CopyLink } from '../scenario/copy-link';
import { ExportMenu } from './export-menu';
import styles from './figure-tools.module.css';
import { WindowChoice } from './window-choice';

type Props = {
  readonly id: FigureId;
  /** Last year of the record, for the named windows of the level figure. */
  readonly lastYear: number;
  readonly tableOpen: boolean;
  readonly onTable: (open: boolean) => void;
};

/** What can be done with a figure: its years, its table, its files, its link. */
export const FigureTools = memo(function FigureTools({ id, lastYear, tableOpen, onTable }: Props) {
  const words = useTranslations('page.tools');
  return (
    <div className={styles['tools']} role="toolbar" aria-label={words('label')}>
      {id === 'level' && <WindowChoice lastYear={lastYear} />}
      <button type="button" aria-expanded={tableOpen} onClick={() => onTable(!tableOpen)}>
        {words(tableOpen ? 'hideTable' : 'table')}
      </button>
      <ExportMenu id={id} />
      <CopyLink anchor={id} />
    </div>
  );
});
