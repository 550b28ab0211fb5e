'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Live } from '@/components/live/live-context';
import { useCalmLive } from '@/components/live/use-followed-live';
import styles from './brief.module.css';
import { PaperSheet } from './paper-sheet';

/** The place of the brief: an empty sheet until model and drawing are loaded, then the brief. */
export function BriefPlace() {
  const words = useTranslations('brief');
  const live = useCalmLive();
  const [Brief, setBrief] = useState<ComponentType<{ live: Live }> | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    import('./live-brief').then(
      ({ LiveBrief }) => setBrief(() => LiveBrief),
      (error: unknown) => setFault(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  if (live !== null && Brief !== null) return <Brief live={live} />;
  return (
    <>
      <div className={styles['tools']} />
      <PaperSheet>
        {fault === null ? <p>{words('drawing')}</p> : <p role="alert">{words('notDrawn', { reason: fault })}</p>}
        <noscript>
          <p>{words('noScript')}</p>
        </noscript>
      </PaperSheet>
    </>
  );
}
