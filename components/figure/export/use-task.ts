'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';

/** Work done before this is not worth a word, ms. */
const quickMilliseconds = 500;

/** Work in a dialog: told how far it is, 0…1, it returns the characters that the fonts lack. */
export type Work = (report: (share: number) => void) => Promise<readonly string[]>;

/** One piece of work at a time: what is said of it, and how far it is. */
export type Task = {
  readonly said: string;
  readonly isBusy: boolean;
  /** Set once the work takes long: 0…1, or null where nobody knows. */
  readonly progress: { readonly share: number | null } | null;
  readonly run: (what: string, work: Work) => Promise<void>;
  /** End the work at its next report. */
  readonly cancel: () => void;
};

/** Run work and say what becomes of it; a failure is said and leaves everything as it was. */
export function useTask(): Task {
  const words = useTranslations('page.tools');
  const [said, setSaid] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [stage, setStage] = useState<'idle' | 'quick' | 'slow'>('idle');
  const control = useRef<AbortController>(null);
  const cancel = useCallback(() => control.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const run = useCallback(
    async (what: string, work: Work) => {
      control.current?.abort();
      const own = new AbortController();
      control.current = own;
      setStage('quick');
      setShare(null);
      setSaid('');
      const timer = setTimeout(() => {
        setStage('slow');
        setSaid(words('working', { format: what }));
      }, quickMilliseconds);
      try {
        const missing = await work((next) => {
          own.signal.throwIfAborted();
          setShare(next);
        });
        const lacking = missing.length === 0 ? '' : ` ${words('missing', { characters: missing.join(' ') })}`;
        if (!own.signal.aborted) setSaid(words('done', { what }) + lacking);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (control.current !== own) return;
        setSaid(own.signal.aborted ? words('cancelled', { what }) : words('failed', { what, reason }));
      } finally {
        clearTimeout(timer);
        if (control.current === own) setStage('idle');
      }
    },
    [words],
  );
  const progress = useMemo(() => (stage === 'slow' ? { share } : null), [stage, share]);
  return { said, isBusy: stage !== 'idle', progress, run, cancel };
}
