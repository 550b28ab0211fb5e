import { useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { heard, stubSight } from './sight.fixture';
import { useSkippedFarAway } from './use-skipped-far-away';

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
  const tell = stubSight();
  const place = mount(<Place />).querySelector('div')!;
  tell(heard(false, 480.5));
  expect(place.hasAttribute('data-far')).toBe(true);
  expect(place.style.getPropertyValue('--room')).toBe('480.5px');
  tell(heard(false, 480.5), heard(true, 480.5));
  expect(place.hasAttribute('data-far')).toBe(false);
});
