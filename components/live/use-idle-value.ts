'use client';

import { useEffect, useState } from 'react';

/** How long a value stands still before it is followed, ms: longer than from one step of a moving slider to the next. */
const stillMilliseconds = 120;

/** Follow a value once it stands still and the browser has time: for what need not keep up with a moving slider. */
export function useIdleValue<Value>(value: Value): Value {
  const [followed, setFollowed] = useState(value);
  useEffect(() => {
    if (Object.is(value, followed)) return;
    // The first value is followed at once: there is nothing to keep until then.
    let idle: { readonly cancel: () => void } | undefined;
    const timer = setTimeout(
      () => {
        idle = whenIdle(() => setFollowed(() => value));
      },
      followed === null ? 0 : stillMilliseconds,
    );
    return () => {
      clearTimeout(timer);
      idle?.cancel();
    };
  }, [value, followed]);
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
