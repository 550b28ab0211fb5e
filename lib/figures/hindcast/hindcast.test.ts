import { describe, expect, it } from 'vitest';
import { hindcastPeriods } from '@/lib/model/hindcast/hindcast-periods';
import { context, figureOf } from '../context.fixture';
import { panelsOf } from './hindcast-figure';
import { hindcastTest } from './hindcast-tests';
import { scoreOf, skillInWords, verdictOf } from './verdict';

const tests = hindcastPeriods.map(({ id }) => hindcastTest(context, id));
const spec = figureOf('hindcast', '', 900);

describe('the hindcast', () => {
  it('has one success and four failures, each for its own reason', () => {
    // Witness: the first calculation, another program.
    expect(tests.map(verdictOf)).toEqual(['follows', 'line', 'sign', 'unseen', 'unseen']);
    expect(tests.map((test) => scoreOf(test).rmseMetres.toFixed(2))).toEqual(['0.12', '0.21', '0.39', '3.11', '1.08']);
    expect(scoreOf(hindcastTest(context, '1938-1995-then-2023-held')).biasMetres).toBeCloseTo(-1.1, 1);
  });

  it('is computed once for a context', () => {
    expect(hindcastTest(context, '1977-2023')).toBe(hindcastTest(context, '1977-2023'));
    expect(() => hindcastTest(context, '1900-1910')).toThrow("unknown period '1900-1910'");
  });

  it('writes skills as precisely as they are worth', () => {
    expect([0.962, -1.636, -18.51].map(skillInWords)).toEqual(['0.96', '−1.6', '−19']);
  });
});

describe('the hindcast figure', () => {
  it('gives the success and the failures equal panels on equal axes', () => {
    expect(spec.panels.map(({ id }) => id)).toEqual(['1977-2023', '1938-1977', '1938-2023', '1938-1995-then-2023']);
    const sizes = spec.panels.map(({ area }) => `${area.width.toFixed(3)} ${area.height.toFixed(3)}`);
    expect(new Set(sizes).size).toBe(1);
    const domains = spec.panels.map((panel) =>
      panel.kind === 'cartesian' ? JSON.stringify([panel.x.domain, panel.y.domain]) : '',
    );
    expect(new Set(domains).size).toBe(1);
  });

  it('heads every panel with its error and its skill', () => {
    const heads = spec.panels.map((panel) => {
      const head = panel.layers.find(({ id }) => id === 'head');
      return head?.kind === 'label' ? head.labels.map(({ text }) => text).join(' | ') : '';
    });
    expect(heads[0]).toContain('RMSE\u00a00.12\u00a0m, skill\u00a00.96');
    expect(heads[1]).toContain('RMSE\u00a00.21\u00a0m, skill\u00a0−1.6');
    expect(heads[3]).toContain('RMSE\u00a03.11\u00a0m, skill\u00a0−19');
    expect(heads[3]).toContain('dashed: RMSE\u00a01.08\u00a0m, skill\u00a0−1.3');
  });

  it('says in the title how many fail', () => {
    expect(spec.title).toBe('From 1977 the water balance follows the sea to 0.12\u00a0m; 4 of 5 tests fail');
  });

  it('keeps every line within the axis, the worst failure included', () => {
    for (const panel of spec.panels) {
      if (panel.kind !== 'cartesian') continue;
      const [low, high] = panel.y.domain;
      for (const layer of panel.layers) {
        if (layer.kind !== 'line') continue;
        for (const { y } of layer.points) expect(y === null || (y >= low && y <= high)).toBe(true);
      }
    }
  });

  it('shades only years that the fit has not seen', () => {
    const shaded = panelsOf(tests).map(({ test }) => test.period.lastYear > test.period.trainedTo);
    const spans = spec.panels.map(({ layers }) => layers.some(({ id }) => id === 'unseen'));
    expect(spans).toEqual(shaded);
  });
});
