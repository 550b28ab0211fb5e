import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { type Embedded, embedCode } from './embed-code';
import { heightMessage } from './height-message';

const site = 'https://caspian-waterline.example';
const figure = (title: string, query = 'preset=decline-9'): Embedded => ({
  id: 'level',
  title,
  height: 629.4,
  provenance: {
    sources: [],
    citations: [],
    licences: [],
    scenario: null,
    dataTo: 'March 2026',
    runId: '4edd8b51',
    link: `${site}/?${query}#level`,
    unit: 'm',
    datum: null,
  },
});

/** Put the code into the document as an editor would, script and all. */
function paste(code: string): HTMLIFrameElement {
  document.body.innerHTML = code;
  const script = document.createElement('script');
  script.textContent = document.querySelector('script')?.textContent ?? '';
  document.body.append(script);
  return document.querySelector('iframe')!;
}

afterEach(() => document.body.replaceChildren());

test('the frame has the address of the figure with its scenario, the width of the page, and room for the tools', () => {
  const frame = paste(embedCode(figure('A finding')));
  expect(frame.getAttribute('src')).toBe(`${site}/embed/level/?preset=decline-9`);
  expect(frame.title).toBe('A finding');
  expect(frame.getAttribute('loading')).toBe('lazy');
  expect(frame.width).toBe('100%');
  expect(Number(frame.height)).toBeGreaterThan(630);
});

test('what shows no frames shows a picture and a link to the full page with the scenario', () => {
  const frame = paste(embedCode(figure('A finding', 'preset=decline-9&pin=preset%3Ddecline-18')));
  // HTML keeps the content of a frame as text; a program that knows no frames reads it as markup.
  const instead = document.createElement('div');
  instead.innerHTML = frame.textContent ?? '';
  expect(instead.querySelector('a')?.href).toBe(`${site}/?preset=decline-9&pin=preset%3Ddecline-18#level`);
  expect(instead.querySelector('img')?.src).toBe(`${site}/og/level.png`);
  expect(instead.querySelector('img')?.alt).toBe('A finding');
  expect(instead.textContent).toBe('A finding');
});

test('no title and no query leaves its attribute: one frame, one script, and the title as it was', () => {
  const hostile = fc.oneof(
    fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '</iframe><b>', '&quot;', ']]>', '-->'),
    fc.string({ unit: 'grapheme-ascii' }),
  );
  fc.assert(
    fc.property(hostile, hostile, (title, value) => {
      document.body.innerHTML = embedCode(figure(title, `preset=${encodeURIComponent(value)}`));
      const [frame, script, ...rest] = document.body.children;
      expect(rest).toEqual([]);
      expect(script?.tagName).toBe('SCRIPT');
      expect(frame?.getAttributeNames()).toEqual(['src', 'title', 'loading', 'width', 'height', 'style']);
      expect(frame?.getAttribute('title')).toBe(title);
      expect(new URL(frame?.getAttribute('src') ?? '').searchParams.get('preset')).toBe(value);
    }),
  );
});

test('the script gives the frame the height that the figure asks for, and hears no other origin', () => {
  const frame = paste(embedCode(figure('A finding')));
  const tell = (origin: string, height: number) =>
    window.dispatchEvent(
      new MessageEvent('message', { origin, source: frame.contentWindow, data: heightMessage('level', height) }),
    );
  tell(site, 711.2);
  expect(frame.height).toBe('712');
  tell('https://elsewhere.example', 5000);
  expect(frame.height).toBe('712');
});
