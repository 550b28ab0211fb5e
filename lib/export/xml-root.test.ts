import { expect, it } from 'vitest';
import { rootOf } from './xml-root';

it('reads the first tag alone, though its values hold a > and what follows is no XML at all', () => {
  const { attributes, end } = rootOf(`<svg a="1 > 0" b='"'><g`);
  expect(attributes).toEqual({ a: '1 > 0', b: '"' });
  expect(end).toBe(`<svg a="1 > 0" b='"'>`.length);
});

it('reads an empty drawing and refuses what is none', () => {
  expect(rootOf('<svg viewBox="0 0 9 9"/>').attributes).toEqual({ viewBox: '0 0 9 9' });
  expect(() => rootOf('<html>')).toThrow("SVG: begins with '<html>'; expected an <svg>");
  expect(() => rootOf('<svgx>')).toThrow('expected an <svg>');
});
