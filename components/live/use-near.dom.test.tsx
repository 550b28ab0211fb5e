import { act, useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { useNear } from './use-near';

let tell: (entries: { isIntersecting: boolean }[]) => void = () => {};

afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

function Place() {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place, '0px');
  return <div ref={place}>{near ? 'near' : 'far'}</div>;
}

it('believes the last of what a busy page hears at once', () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell) {
        tell = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  const page = mount(<Place />);
  expect(page.textContent).toBe('far');
  act(() => tell([{ isIntersecting: true }]));
  expect(page.textContent).toBe('near');
  act(() => tell([{ isIntersecting: false }, { isIntersecting: true }, { isIntersecting: false }]));
  expect(page.textContent).toBe('far');
});
