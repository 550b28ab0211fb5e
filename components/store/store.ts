import { useSyncExternalStore } from 'react';

/** A value that components follow, each by itself: where it changes, React need not search the page for who reads it. */
export type Store<Value> = {
  readonly now: () => Value;
  readonly put: (value: Value) => void;
  /** Tell of every change; gives what ends it. */
  readonly follow: (told: () => void) => () => void;
  /** Whether anything is told of changes now. */
  readonly isFollowed: () => boolean;
};

/** Make a store that holds a first value. */
export function createStore<Value>(first: Value): Store<Value> {
  const followers = new Set<() => void>();
  let held = first;
  return {
    now: () => held,
    put: (value) => {
      if (Object.is(value, held)) return;
      held = value;
      for (const told of [...followers]) told();
    },
    isFollowed: () => followers.size > 0,
    follow: (told) => {
      followers.add(told);
      return () => followers.delete(told);
    },
  };
}

/** Follow a store in step with it, or what `pick` takes from it: a follower of one value sleeps while others change. */
export function useStore<Value>(store: Store<Value>): Value;
export function useStore<Value, Picked>(store: Store<Value>, pick: (value: Value) => Picked): Picked;
export function useStore<Value, Picked>({ follow, now }: Store<Value>, pick?: (value: Value) => Picked) {
  const read = () => (pick === undefined ? now() : pick(now()));
  return useSyncExternalStore(follow, read, read);
}
