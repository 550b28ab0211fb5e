'use client';

import { useEffect, useState } from 'react';

/** Follow a value once no slider is held and the browser has time: for what need not keep up with a moving slider. */
export function useIdleValue<Value>(value: Value, isHeld: boolean): Value {
  const [followed, setFollowed] = useState(value);
  // The first value is followed at once: there is nothing to keep until then.
  const waits = isHeld && followed !== null;
  useEffect(() => {
    if (waits || Object.is(value, followed)) return;
    const idle = whenIdle(() => setFollowed(() => value));
    return idle.cancel;
  }, [value, followed, waits]);
  return followed;
}

/** Safari has no idle callback: there, the next turn of the event loop does. */
function whenIdle(work: () => void): { readonly cancel: () => void } {
  if ('requestIdleCallback' in window) {
    const id = window.requestIdleCallback(work, { timeout: 400 });
    return { cancel: () => window.cancelIdleCallback(id) };
  }
  const id = setTimeout(work, 0);
  return { cancel: () => clearTimeout(id) };
}
