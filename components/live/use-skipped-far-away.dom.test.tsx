import { useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { useSkippedFarAway } from './use-skipped-far-away';

type Heard = { isIntersecting: boolean; boundingClientRect: { height: number } };

let tell: (entries: Heard[]) => void = () => {};

afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

function Place() {
  const place = useRef<HTMLDivElement>(null);
  useSkippedFarAway(place);
  return <div ref={place} />;
}

it('skips a place that is far away, keeps its room, and draws it again when it comes closer', () => {
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
  const place = mount(<Place />).querySelector('div')!;
  const hear = (isIntersecting: boolean, height: number) => ({ isIntersecting, boundingClientRect: { height } });
  tell([hear(false, 480.5)]);
  expect(place.hasAttribute('data-far')).toBe(true);
  expect(place.style.getPropertyValue('--room')).toBe('480.5px');
  tell([hear(false, 480.5), hear(true, 480.5)]);
  expect(place.hasAttribute('data-far')).toBe(false);
});
