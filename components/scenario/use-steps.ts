'use client';

import { useSyncExternalStore } from 'react';

/** Whether there is a step of ours to go back or forward to: history is the undo of the page. */
export type Steps = { readonly canUndo: boolean; readonly canRedo: boolean };

/** Follow the steps of this site in the browser's history; where a browser does not tell them, both are allowed. */
export function useSteps(): Steps {
  const steps = useSyncExternalStore(follow, read, () => '');
  return { canUndo: steps.includes('undo'), canRedo: steps.includes('redo') };
}

function follow(changed: () => void): () => void {
  const { navigation } = window;
  navigation?.addEventListener('currententrychange', changed);
  return () => navigation?.removeEventListener('currententrychange', changed);
}

function read(): string {
  const { navigation } = window;
  if (navigation === undefined) return 'undo redo';
  return `${navigation.canGoBack ? 'undo' : ''} ${navigation.canGoForward ? 'redo' : ''}`;
}
