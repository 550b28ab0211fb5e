import { vi } from 'vitest';

/** What an observer is told of a place. */
type Heard = { readonly isIntersecting: boolean; readonly boundingClientRect: { readonly height: number } };

/** Write what an observer hears of a place that is in sight or not, and so high, px. */
export function heard(isIntersecting: boolean, height = 0): Heard {
  return { isIntersecting, boundingClientRect: { height } };
}

/** Stands for the browser's observer where nothing is laid out: whatever is observed is in sight at once. */
export class SightOfAll {
  readonly #tell: (entries: Heard[]) => void;
  constructor(tell: (entries: Heard[]) => void) {
    this.#tell = tell;
  }
  observe() {
    this.#tell([heard(true)]);
  }
  disconnect() {}
}

/** Let a test say what observers hear: gives what tells all that have been made since. */
export function stubSight(): (...entries: Heard[]) => void {
  const observers: ((entries: Heard[]) => void)[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: Heard[]) => void) {
        observers.push(tell);
      }
      observe() {}
      disconnect() {}
    },
  );
  return (...entries) => {
    for (const tell of observers) tell(entries);
  };
}
