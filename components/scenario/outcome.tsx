'use client';

import { useFollowedLive } from '@/components/live/use-followed-live';
import styles from './outcome.module.css';

/** Where the scenario takes the sea, in a sentence; that of the default scenario stands in the HTML. */
export function Outcome({ first }: { first: string }) {
  const live = useFollowedLive('at each step');
  const sentence = live === null ? first : live.part.outcomeWords(live.scenario, live.runs, live.context);
  return (
    <p className={styles['outcome']} {...(live === null ? { 'data-first-words': '' } : {})}>
      {sentence}
    </p>
  );
}
