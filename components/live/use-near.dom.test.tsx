import { act, useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { heard, stubSight } from './sight.fixture';
import { useNear } from './use-near';

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
  const tell = stubSight();
  const page = mount(<Place />);
  expect(page.textContent).toBe('far');
  act(() => tell(heard(true)));
  expect(page.textContent).toBe('near');
  act(() => tell(heard(false), heard(true), heard(false)));
  expect(page.textContent).toBe('far');
});
