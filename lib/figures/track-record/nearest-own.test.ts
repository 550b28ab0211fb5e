import { expect, it } from 'vitest';
import type { PlacedText } from '../layer';
import { nearestOwn } from './nearest-own';

const style = { size: 10, weight: 400, family: 'sans' } as const;
const at = (y: number): PlacedText[] => [{ text: 'name', x: 0, y, anchor: 'start', style, paint: 'ink' }];
const stroke = (y: number) => ({ left: 0, right: 50, top: y, bottom: y });

it('parts places nearer to another line from the others, and keeps their order', () => {
  const places = [at(95), at(60), at(20), at(30)];
  // The name reaches from 7.4 px above its baseline to 2.4 px below it: at 60 it is 52.6 px from its own line, 37.6 from the other.
  expect(nearestOwn(places, [stroke(0)], [stroke(100)])).toEqual({
    clear: [at(20), at(30)],
    unclear: [at(95), at(60)],
  });
});

it('finds every place clear where nothing else is drawn', () => {
  const places = [at(10), at(90), at(50)];
  expect(nearestOwn(places, [stroke(0)], [])).toEqual({ clear: places, unclear: [] });
});
