'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { useScenario } from '@/components/scenario/scenario-provider';
import type { FigureId } from '@/lib/figures/spec';
import { writeLink } from '@/lib/scenario/link';
import styles from './embed-tools.module.css';

/** What can be done with an embedded figure: its table, once it is live, and the full page with the same scenario. */
export function EmbedTools({ id, children }: { id: FigureId; children?: ReactNode }) {
  const words = useTranslations('embed');
  const scenario = useScenario();
  return (
    <div className={styles['tools']} role="toolbar" aria-label={words('tools')}>
      {children}
      <a href={`/?${writeLink(scenario)}#${id}`} target="_blank" rel="noopener">
        {words('open')}
      </a>
    </div>
  );
}
