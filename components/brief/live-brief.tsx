'use client';

import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { FigureDrawing } from '@/components/figure/figure-drawing';
import { giveFile } from '@/components/figure/give-file';
import type { Live } from '@/components/live/live-context';
import { briefFigure } from '@/lib/figures/brief/brief-figure';
import styles from './brief.module.css';
import { PaperSheet } from './paper-sheet';

/** The brief of the scenario, drawn on its sheet, with what can be done with it. */
export function LiveBrief({ live }: { live: Live }) {
  const words = useTranslations('brief');
  const { part, context, scenario, runs } = live;
  const [relief, setRelief] = useState<'awaited' | 'loaded' | 'missing'>('awaited');
  const [said, setSaid] = useState('');
  useEffect(() => {
    part.loadRelief().then(
      () => setRelief('loaded'),
      () => setRelief('missing'),
    );
  }, [part]);
  const hasRelief = relief === 'loaded';
  const spec = useMemo(
    () => (relief === 'awaited' ? null : briefFigure(scenario, runs, context, hasRelief)),
    [relief, hasRelief, scenario, runs, context],
  );
  const save = async () => {
    setSaid(words('working'));
    try {
      const { briefPdf } = await import('./brief-pdf');
      const { blob, name, missing } = await briefPdf(scenario, context, hasRelief);
      giveFile(blob, name);
      const lacking = missing.length === 0 ? '' : ` ${words('missing', { characters: missing.join(' ') })}`;
      setSaid(words('saved') + lacking);
    } catch (error) {
      setSaid(words('failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <div className={styles['tools']} role="toolbar" aria-label={words('title')}>
        <button type="button" disabled={spec === null} onClick={save}>
          {words('save')}
        </button>
        <button type="button" disabled={spec === null} onClick={() => window.print()}>
          {words('print')}
        </button>
        <span role="status">{said}</span>
      </div>
      <PaperSheet>{spec === null ? <p>{words('drawing')}</p> : <FigureDrawing spec={spec} />}</PaperSheet>
    </>
  );
}
