'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { BalanceControls } from './balance-controls';
import { DeclineControls } from './decline-controls';
import { ModeChoice } from './mode-choice';
import { Outcome } from './outcome';
import { PresetChoice } from './preset-choice';
import { ScenarioButtons } from './scenario-buttons';
import styles from './scenario-panel.module.css';
import { useScenarioValue } from './scenario-provider';
import { ShipControls } from './ship-controls';
import { YearControl } from './year-control';

/** The assumptions of the page: beside the figures on a wide window, a sheet from below on a narrow one. */
export function ScenarioPanel({ outcome }: { outcome: string }) {
  const preset = useScenarioValue('preset');
  const mode = useScenarioValue('mode');
  const isPinned = useScenarioValue('pin') !== null;
  const words = useTranslations('page.panel');
  const [open, setOpen] = useState(false);
  const toggle = (next: boolean) => {
    setOpen(next);
    // The sheet covers half of a phone: what moves should stand in the other half, but further down it does already.
    const level = document.getElementById('level');
    if (next && level !== null && level.getBoundingClientRect().bottom > 0) level.scrollIntoView();
  };
  return (
    <aside id="assumptions" tabIndex={-1} className={styles['panel']} data-open={open} aria-label={words('title')}>
      <div className={styles['bar']}>
        <h2>{words('title')}</h2>
        <button type="button" className={styles['opener']} aria-expanded={open} onClick={() => toggle(!open)}>
          {words(open ? 'close' : 'open')}
        </button>
      </div>
      <div className={styles['body']}>
        <Outcome first={outcome} />
        <ScenarioButtons pinned={isPinned} />
        <YearControl />
        <PresetChoice chosen={preset} />
        <ModeChoice chosen={mode} />
        {mode === 'decline' ? <DeclineControls /> : <BalanceControls />}
        <ShipControls />
        <noscript>
          <p>{words('noScript')}</p>
        </noscript>
      </div>
    </aside>
  );
}
