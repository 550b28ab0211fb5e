import { expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint';
import { painted } from './after-paint.fixture';

it('works once after the frame, however often it is asked, and again when it is asked again', async () => {
  const work = vi.fn();
  const soon = afterPaint(work);
  soon.ask();
  soon.ask();
  expect(work).not.toHaveBeenCalled();
  await painted();
  expect(work).toHaveBeenCalledTimes(1);
  soon.ask();
  await painted();
  expect(work).toHaveBeenCalledTimes(2);
});

it('does nothing once it is cancelled, before the frame or after it', async () => {
  const work = vi.fn();
  const soon = afterPaint(work);
  soon.ask();
  soon.cancel();
  await painted();
  soon.ask();
  await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  soon.cancel();
  await painted();
  expect(work).not.toHaveBeenCalled();
});
