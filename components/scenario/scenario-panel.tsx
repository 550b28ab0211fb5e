'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { modelParameters } from '@/lib/model/parameters';
import { presets } from '@/lib/scenario/presets';
import { CopyLink } from './copy-link';
import { DeclineControls } from './decline-controls';
import { Outcome } from './outcome';
import styles from './scenario-panel.module.css';
import { useScenario } from './scenario-provider';

/** The assumptions of the page: beside the figures on a wide window, a sheet from below on a narrow one. */
export function ScenarioPanel({ outcome }: { outcome: string }) {
  const words = useTranslations('page.panel');
  const { scenario, choosePreset, reset, pin, unpin } = useScenario();
  const [open, setOpen] = useState(false);
  return (
    <aside className={styles['panel']} data-open={open} aria-label={words('title')}>
      <div className={styles['bar']}>
        <h2>{words('title')}</h2>
        <button type="button" className={styles['opener']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {words(open ? 'close' : 'open')}
        </button>
      </div>
      <div className={styles['body']}>
        <fieldset className={styles['presets']}>
          <legend>{words('presets')}</legend>
          {presets.map(({ id, name }) => (
            <label key={id}>
              <input
                type="radio"
                name="preset"
                value={id}
                checked={scenario.preset === id}
                onChange={() => choosePreset(id)}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <DeclineControls shaded={{ from: modelParameters.decline.default, to: 18 }} />
        <Outcome first={outcome} />
        <div className={styles['actions']}>
          <button type="button" onClick={() => window.history.back()}>
            {words('undo')}
          </button>
          <button type="button" onClick={() => window.history.forward()}>
            {words('redo')}
          </button>
          <button type="button" onClick={reset}>
            {words('reset')}
          </button>
          {scenario.pin === null ? (
            <button type="button" onClick={pin}>
              {words('pin')}
            </button>
          ) : (
            <button type="button" onClick={unpin}>
              {words('unpin')}
            </button>
          )}
          <CopyLink />
        </div>
        {scenario.pin !== null && <p className={styles['remark']}>{words('pinned')}</p>}
        <noscript>
          <p className={styles['remark']}>{words('noScript')}</p>
        </noscript>
      </div>
    </aside>
  );
}
