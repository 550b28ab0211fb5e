import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { context, figureOf, quickly } from '@/lib/figures/context.fixture';
import { CrosshairOverlay } from './crosshair-overlay';
import { mount, perform, unmountAll } from './mount.fixture';

const spec = figureOf('level', quickly('preset=decline-9'));
let slider: Element;
let container: HTMLElement;

beforeEach(() => {
  container = mount(<CrosshairOverlay spec={spec} words={context.words} />);
  slider = container.querySelector('[role=slider]')!;
});
afterEach(unmountAll);

const press = (key: string): boolean => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  perform(slider, event);
  return event.defaultPrevented;
};
const said = () => slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ') ?? '';

describe('the crosshair by keyboard', () => {
  it('is a slider in the order of tabbing, named by the figure, silent until it is used', () => {
    expect(slider.getAttribute('tabindex')).toBe('0');
    expect(slider.getAttribute('aria-label')).toBe(`Read values: ${spec.subtitle}`);
    expect([slider.getAttribute('aria-valuemin'), slider.getAttribute('aria-valuemax')]).toEqual(['0', '179']);
    expect(said()).toBe('no value chosen; use the arrow keys');
    expect(container.querySelector('dl')).toBeNull();
  });

  it('reads the first year at Home and the last at End', () => {
    press('Home');
    expect(said()).toMatch(/^1921, Observed −\d\d\.\d\d m, Uncertainty ± /);
    expect(slider.getAttribute('aria-valuenow')).toBe('0');
    press('End');
    expect(said()).toMatch(/^2100, 5% −\d\d\.\d\d m, .*Central line −37\.24 m$/);
    expect(slider.getAttribute('aria-valuenow')).toBe('179');
  });

  it('steps a year by arrows, ten by pages, and stops at both ends', () => {
    press('Home');
    const years = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'PageUp', 'ArrowDown', 'PageDown'].map((key) => {
      press(key);
      return said().slice(0, 4);
    });
    expect(years).toEqual(['1921', '1922', '1923', '1933', '1932', '1922']);
    press('End');
    press('ArrowRight');
    expect(said()).toMatch(/^2100/);
  });

  it('reads the old minimum as published, −29.00 m in 1977, 56 years after the first', () => {
    press('Home');
    for (let year = 1921; year < 1977; year++) press('ArrowRight');
    expect(said()).toMatch(/^1977, Observed −29\.00 m/);
  });

  it('shows beside the line what it says, and hides that from screen readers, which have heard it', () => {
    press('Home');
    const shown = container.querySelector('dl')!;
    expect(shown.closest('[aria-hidden=true]')).not.toBeNull();
    expect(shown.querySelector('dt')?.textContent).toBe('1921');
    for (const { textContent } of shown.querySelectorAll('dd')) {
      expect(said()).toContain(textContent?.replaceAll('\u00a0', ' '));
    }
  });

  it('goes at Escape and when the focus leaves', () => {
    for (const leave of [() => press('Escape'), () => perform(slider, new FocusEvent('focusout', { bubbles: true }))]) {
      press('Home');
      expect(container.querySelector('dl')).not.toBeNull();
      leave();
      expect(container.querySelector('dl')).toBeNull();
      expect(said()).toBe('no value chosen; use the arrow keys');
    }
  });

  it('leaves every other key to the page', () => {
    expect(press('ArrowLeft')).toBe(true);
    for (const key of ['Tab', 'a', 'Enter']) expect(press(key)).toBe(false);
    expect(container.querySelector('dl')).not.toBeNull();
  });
});

it('is not there for a figure that has no crosshair', () => {
  const without = mount(<CrosshairOverlay spec={{ ...spec, crosshair: null }} words={context.words} />);
  expect(without.innerHTML).toBe('');
});
