import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, type BuiltFile, isKept, precacheOf } from './precache';

const file = (name: string, content = name): BuiltFile => ({ name, content: Buffer.from(content) });

const build = [
  'index.html',
  'index.txt',
  '404.html',
  '404/index.html',
  '_not-found/index.html',
  'methods/index.html',
  'embed/level/index.html',
  '_next/static/chunks/a.js',
  '_next/static/chunks/a.js.map',
  '_next/static/chunks/a.css',
  'data/files/annual-levels.csv',
  'fonts/source-sans-3-latin-400-normal.woff2',
  'og/level.png',
  'api/v1/levels.json',
  'first/balance-360-light.svg',
  'sw.js',
].map((name) => file(name));

test('the worker keeps pages, code, styles, fonts and data files, at the addresses where hosts serve them', () => {
  expect(precacheOf(build, 'worker').addresses).toEqual([
    '/404/',
    '/_next/static/chunks/a.css',
    '/_next/static/chunks/a.js',
    '/data/files/annual-levels.csv',
    '/embed/level/',
    '/fonts/source-sans-3-latin-400-normal.woff2',
    '/',
    '/methods/',
  ]);
});

test('an address is written as a URL writes it', () => {
  // The URL standard percent-encodes a space and what is not ASCII in a path, as UTF-8.
  expect(addressOf('ports/türkmenbaşy port/index.html')).toBe(
    new URL('https://a.example/ports/türkmenbaşy port/').pathname,
  );
});

test('the version is SHA-256 over the digests of worker, names and contents', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  // Node's own implementation over the same bytes.
  const expected = createHash('sha256')
    .update(Buffer.concat(['worker', 'a.js', 'content'].map(digest)))
    .digest('hex');
  expect(precacheOf([file('a.js', 'content')], 'worker').version).toBe(expected.slice(0, 16));
});

// A name drawn at random can be the worker's own, `sw.js`, which it does not keep.
const anyKeptName = fc.stringMatching(/^[a-z]{1,6}\.js$/).filter(isKept);

const anyFiles = fc.uniqueArray(fc.record({ name: anyKeptName, content: fc.uint8Array({ maxLength: 8 }) }), {
  selector: ({ name }) => name,
  minLength: 1,
});

test('the order in which files are found changes nothing', () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      expect(precacheOf(files.toReversed(), 'worker')).toEqual(precacheOf(files, 'worker'));
    }),
  );
});

test('a changed content, name or worker gives another version', () => {
  fc.assert(
    fc.property(anyFiles, ([first, ...rest]) => {
      const { name, content } = first!;
      const { version } = precacheOf([first!, ...rest], 'worker');
      const longer = { name, content: new Uint8Array([...content, 0]) };
      expect(precacheOf([longer, ...rest], 'worker').version).not.toBe(version);
      expect(precacheOf([{ name: `${name}.js`, content }, ...rest], 'worker').version).not.toBe(version);
      expect(precacheOf([first!, ...rest], 'another').version).not.toBe(version);
    }),
  );
});

test('what the worker does not keep does not change its version', () => {
  fc.assert(
    fc.property(fc.constantFrom(...build), fc.uint8Array(), (some, content) => {
      fc.pre(!isKept(some.name));
      const others = build.filter((other) => other !== some);
      expect(precacheOf([...others, { name: some.name, content }], 'worker')).toEqual(precacheOf(others, 'worker'));
    }),
  );
});
