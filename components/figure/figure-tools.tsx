'use client';

import { useTranslations } from 'use-intl/react';
import type { Live } from '@/components/live/live-provider';
import { useScenario } from '@/components/scenario/scenario-provider';
import type { FigureId, FigureSpec } from '@/lib/figures/spec';
import { CopyLink } from '../scenario/copy-link';
import { ExportMenu } from './export-menu';
import styles from './figure-tools.module.css';
import { WindowChoice } from './window-choice';

type Props = {
  readonly id: FigureId;
  readonly spec: FigureSpec;
  readonly live: Live;
  readonly tableOpen: boolean;
  readonly onTable: () => void;
};

/** What can be done with a figure: its years, its table, its files, its link. */
export function FigureTools({ id, spec, live, tableOpen, onTable }: Props) {
  const words = useTranslations('page.tools');
  const { scenario } = useScenario();
  return (
    <div className={styles['tools']} role="toolbar" aria-label={`${words('label')}: ${spec.title}`}>
      {id === 'level' && <WindowChoice lastYear={live.context.basin.start.year} />}
      <button type="button" aria-expanded={tableOpen} onClick={onTable}>
        {words(tableOpen ? 'hideTable' : 'table')}
      </button>
      <ExportMenu id={id} live={live} scenario={scenario} />
      <CopyLink anchor={id} />
    </div>
  );
}
