'use client';

import { useEffect, useState } from 'react';

/**
 * Follow a value when the browser has time for it: what a held slider changes every frame, and what need not keep up.
 * While `follow` is false the last value is kept.
 */
export function useIdleValue<Value>(value: Value, follow = true): Value {
  const [followed, setFollowed] = useState(value);
  useEffect(() => {
    if (!follow || Object.is(value, followed)) return;
    const handle = whenIdle(() => setFollowed(() => value));
    return () => handle.cancel();
  }, [value, followed, follow]);
  return followed;
}

/** Safari has no idle callback: there, the next turn of the event loop does. */
function whenIdle(work: () => void): { readonly cancel: () => void } {
  if ('requestIdleCallback' in window) {
    const id = window.requestIdleCallback(work, { timeout: 400 });
    return { cancel: () => window.cancelIdleCallback(id) };
  }
  const id = setTimeout(work, 60);
  return { cancel: () => clearTimeout(id) };
}
