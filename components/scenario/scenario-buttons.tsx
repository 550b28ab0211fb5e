'use client';

import { useTranslations } from 'use-intl/react';
import { CopyLink } from './copy-link';
import styles from './scenario-buttons.module.css';
import { useScenarioActions } from './scenario-provider';
import { useSteps } from './use-steps';

/** Undo, redo, reset, pin and link: history is the undo of the scenario. */
export function ScenarioButtons({ pinned }: { pinned: boolean }) {
  const words = useTranslations('page.panel');
  const { reset, pin, unpin } = useScenarioActions();
  const { canUndo, canRedo } = useSteps();
  return (
    <>
      <div className={styles['actions']}>
        <button type="button" disabled={!canUndo} onClick={() => window.history.back()}>
          {words('undo')}
        </button>
        <button type="button" disabled={!canRedo} onClick={() => window.history.forward()}>
          {words('redo')}
        </button>
        <button type="button" onClick={reset}>
          {words('reset')}
        </button>
        <button type="button" onClick={pinned ? unpin : pin}>
          {words(pinned ? 'unpin' : 'pin')}
        </button>
        <CopyLink />
      </div>
      {pinned && <p className={styles['remark']}>{words('pinned')}</p>}
    </>
  );
}
