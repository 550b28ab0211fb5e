import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** The whole catalogue, 28 kB of script (gzip): only what comes after the first paint may bring it. */
const whole = 'lib/words/catalogue.ts';

/** What a module loads at once: no types, and nothing that it asks for later. */
function importsOf(path: string): readonly string[] {
  const statements = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (?!type )(?:[^;']* from )?'([@.][^']*)'/gm,
  );
  return [...statements].flatMap(([, from = '']) => {
    const base = from.startsWith('@/') ? from.slice(2) : join(dirname(path), from);
    return [`${base}.ts`, `${base}.tsx`].filter((candidate) => existsSync(candidate));
  });
}

/** The way from a module to the whole catalogue, if there is one. */
function wayToWhole(path: string, seen = new Set<string>()): readonly string[] | null {
  if (path === whole) return [path];
  if (seen.has(path)) return null;
  seen.add(path);
  for (const next of importsOf(path)) {
    const way = wayToWhole(next, seen);
    if (way !== null) return [path, ...way];
  }
  return null;
}

const modules = ['app', 'components']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\./.test(path));
const ofBrowser = modules.filter((path) => readFileSync(path, 'utf8').startsWith("'use client'"));

it('knows components of the browser, and a way that it must find', () => {
  expect(ofBrowser.length).toBeGreaterThan(50);
  expect(wayToWhole('components/live/live.ts')).toContain(whole);
});

it.each(ofBrowser)('%s takes its sentences from its provider', (path) => {
  expect(wayToWhole(path)).toBeNull();
});
