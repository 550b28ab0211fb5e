import { afterEach, describe, expect, it } from 'vitest';
import type { Layer, RangeItem } from '@/lib/figures/layer';
import { LayerStack } from './layer-stack';
import { mount, unmountAll } from './mount.fixture';
import { type Scales, ScalesContext } from './scales';

/** One data unit is one pixel, levels downwards: −30 stands at 30. */
const scales: Scales = { x: (x) => x, y: (y) => -y, area: { x: 0, y: 20, width: 100, height: 32 } };

afterEach(unmountAll);

function draw(...layers: readonly Layer[]): Element {
  return mount(
    <svg>
      <title>test</title>
      <ScalesContext value={scales}>
        <LayerStack layers={layers} />
      </ScalesContext>
    </svg>,
  );
}
const pathsOf = (drawn: Element) => [...drawn.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');

const named = (id: string) => ({ id, role: 'observed', paint: 'ink' }) as const;

describe('a line', () => {
  it('ends before a missing value and begins anew after it', () => {
    const points = [1, 2, 3, 4, 5].map((x) => ({ x, y: x === 3 ? null : -30 - x }));
    expect(pathsOf(draw({ ...named('line'), kind: 'line', points, width: 1 }))).toEqual(['M1,31L2,32M4,34L5,35']);
  });
});

describe('a band', () => {
  it('is the area between its two lines', () => {
    const points = [
      { x: 1, low: -32, high: -30 },
      { x: 2, low: -34, high: -31 },
    ];
    const drawn = draw({ ...named('band'), kind: 'band', points, opacity: 0.2 });
    expect(pathsOf(drawn)).toEqual(['M1,30L2,31L2,34L1,32Z']);
    expect(drawn.querySelector('path')?.getAttribute('fill-opacity')).toBe('0.2');
  });
});

describe('marks', () => {
  const points = [{ x: 10, y: -30 }];

  it('are rings open to the paper for estimates, crosses of two strokes for doubt', () => {
    const drawn = draw(
      { ...named('ring'), kind: 'mark', shape: 'ring', points, size: 3 },
      { ...named('cross'), kind: 'mark', shape: 'cross', points, size: 2 },
    );
    const ring = drawn.querySelector('circle');
    expect([ring?.getAttribute('cx'), ring?.getAttribute('cy'), ring?.getAttribute('fill')]).toEqual([
      '10',
      '30',
      'var(--paper)',
    ]);
    expect(pathsOf(drawn)).toEqual(['M8,28l4,4m0,-4l-4,4']);
  });
});

describe('a published range', () => {
  const range = (item: Partial<RangeItem>) =>
    draw({
      ...named('ranges'),
      kind: 'range',
      along: 'y',
      thickness: 6,
      items: [{ id: 'x', form: 'box', at: 50, low: null, high: null, central: null, strong: false, ...item }],
    });

  it('of models is a closed box with a bar at its middle', () => {
    expect(pathsOf(range({ low: -40, high: -30, central: -35 }))).toEqual([
      'M47,40L47,30L53,30L53,40Z',
      'M47,35L53,35',
    ]);
  });

  it('that says “up to” is a dashed stem with a bar at its end, and no box', () => {
    const drawn = range({ form: 'bound', low: -40, high: -28 });
    expect(pathsOf(drawn)).toEqual(['M50,28L50,40', 'M47,40L53,40']);
    expect(drawn.querySelector('path')?.getAttribute('stroke-dasharray')).toBe('2 2');
    expect([...drawn.querySelectorAll('path')].every((path) => path.getAttribute('fill') === 'none')).toBe(true);
  });

  it('that ends beyond the axis is cut there with an arrow', () => {
    // The axis ends at 52 px: the head is 5 px high, its tip on the edge.
    expect(pathsOf(range({ form: 'bound', low: -58, high: -28 }))).toEqual(['M50,28L50,52', 'M47,47L50,52L53,47']);
  });

  it('of a single value is one bar', () => {
    expect(pathsOf(range({ form: 'central', central: -37 }))).toEqual(['M47,37L53,37']);
  });
});

describe('a stack of layers', () => {
  it('is drawn in its order, lines held within the panel, signs and words free to reach over its edge', () => {
    const line = (id: string): Layer => ({ ...named(id), kind: 'line', points: [{ x: 0, y: -30 }], width: 1 });
    const sign: Layer = { ...named('sign'), kind: 'mark', shape: 'dot', points: [{ x: 0, y: -20 }], size: 2 };
    const drawn = draw(line('back'), line('front'), sign, line('last'));
    const order = [...drawn.querySelectorAll('[data-layer]')].map((layer) => layer.getAttribute('data-layer'));
    expect(order).toEqual(['back', 'front', 'sign', 'last']);
    const held = [...drawn.querySelectorAll('svg svg [data-layer]')].map((layer) => layer.getAttribute('data-layer'));
    expect(held).toEqual(['back', 'front', 'last']);
    expect(drawn.querySelector('svg svg')?.getAttribute('viewBox')).toBe('0 20 100 32');
  });
});
