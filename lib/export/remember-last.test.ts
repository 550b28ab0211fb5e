import { expect, it } from 'vitest';
import { rememberLast } from './remember-last';

it('makes once what is asked for again, until it is asked for another', () => {
  const made: string[] = [];
  const upper = rememberLast((text) => {
    made.push(text);
    return text.toUpperCase();
  });
  expect(['a', 'a', 'b', 'b', 'a'].map((text) => upper(text))).toEqual(['A', 'A', 'B', 'B', 'A']);
  expect(made).toEqual(['a', 'b', 'a']);
});

it('does not remember what failed, so that it can be tried again', () => {
  const tools = ['none', 'fonts'];
  const outline = rememberLast((text) => {
    const tool = tools.shift();
    if (tool === 'none') throw new Error('no fonts');
    return `${text} with ${tool}`;
  });
  expect(() => outline('a')).toThrow('no fonts');
  expect(outline('a')).toBe('a with fonts');
});
