import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, overlap } from './boxes';
import { compose, type FigureText } from './compose';
import type { PlacedText } from './layer';

const words = (most: number) =>
  fc
    .array(fc.constantFrom('the', 'Caspian', 'lies', '0.20\u00a0m', 'below', 'its', '1977', 'low;', 'non-commercial'), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) => list.join(' '));

const anyFrame = fc.constantFrom(
  { width: 288, height: 213 },
  { width: 340, height: 860 },
  { width: 580, height: 430 },
  { width: 928, height: 508 },
);

const stamp = ['Data to March 2026', 'Run 0a1b2c3d', 'https://example.org'];
const stampRoom = ['Data to March 2026', 'Run 0a1b2c3d', `https://example.org/?${'0'.repeat(40)}`];

const anyText: fc.Arbitrary<FigureText> = fc
  .record({
    title: words(14),
    subtitle: words(10),
    notes: words(30),
    scenario: words(60),
    fixedLines: fc.constantFrom(1, 2, 3),
  })
  .map(({ title, subtitle, notes, scenario, fixedLines }) => ({
    title,
    subtitle,
    foot: [{ text: notes }, { text: scenario, fixedLines }],
    stamp,
    stampRoom,
  }));

const boxesOf = (labels: readonly PlacedText[]) => labels.map(boxOf);

describe('compose', () => {
  it('sets no word into another or into the body, and none beyond the frame', () => {
    fc.assert(
      fc.property(anyFrame, anyText, (frame, text) => {
        const { words: placed, body } = compose(frame, text);
        const room = { left: body.x, right: body.x + body.width, top: body.y, bottom: body.y + body.height };
        const boxes = boxesOf(placed);
        for (const [i, box] of boxes.entries()) {
          if (room.top < room.bottom) expect(overlap(box, room)).toBe(false);
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(-0.01);
          expect(box.right).toBeLessThanOrEqual(frame.width + 0.01);
          expect(box.bottom).toBeLessThanOrEqual(frame.height);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the body while the scenario in words and the link grow and shrink', () => {
    fc.assert(
      fc.property(anyFrame, anyText, words(80), fc.nat(40), (frame, text, scenario, digits) => {
        const [notes, said] = text.foot as [(typeof text.foot)[0], (typeof text.foot)[0]];
        const link = digits === 0 ? 'https://example.org' : `https://example.org/?${'0'.repeat(digits)}`;
        const later = { ...text, foot: [notes, { ...said, text: scenario }], stamp: [...stamp.slice(0, 2), link] };
        const [first, second] = [compose(frame, text), compose(frame, later)];
        expect(second.body).toEqual(first.body);
        expect(second.rules).toEqual(first.rules);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the room of a title of two lines while it is one', () => {
    const text: FigureText = {
      title: 'The sea fell',
      subtitle: 'metres',
      foot: [{ text: 'Notes.' }],
      stamp,
      stampRoom,
    };
    const frame = { width: 340, height: 560 };
    const long = { ...text, title: 'The Caspian lies 0.20 m below its 1977 low this year' };
    expect(compose(frame, text, 2).body).toEqual(compose(frame, long, 2).body);
    expect(compose(frame, text).body).not.toEqual(compose(frame, long).body);
  });

  it('sets the stamp at the right of the last line where that is sure to have room, else on a line of its own', () => {
    const still: FigureText = { title: 'A', subtitle: 'b', foot: [{ text: 'Sources.' }], stamp, stampRoom };
    const moving = { ...still, foot: [...still.foot, { text: 'Scenario.', fixedLines: 1 }] };
    const stampIn = (text: FigureText, width: number, settled?: true) =>
      compose({ width, height: 500, ...(settled && { settled }) }, text).words.at(-1);
    const atRight = { x: 928, anchor: 'end', text: stamp.join(' · ') };
    expect(stampIn(still, 928)).toMatchObject(atRight);
    expect(stampIn(still, 450)).toMatchObject({ x: 0, anchor: 'start' });
    // A scenario that grows while a slider moves may need its line whole; in a file it does not grow.
    expect(stampIn(moving, 928)).toMatchObject({ x: 0, anchor: 'start', text: stamp.join(' · ') });
    expect(stampIn(moving, 928, true)).toMatchObject(atRight);
  });

  it('never breaks a link that a line holds', () => {
    const link = 'https://example.org/?preset=samant-prange#map';
    const text: FigureText = { title: 'A', subtitle: 'b', foot: [], stamp: [...stamp.slice(0, 2), link], stampRoom };
    const said = compose({ width: 260, height: 300, settled: true }, text).words.map((label) => label.text);
    expect(said.slice(-2)).toEqual(['Data to March 2026 · Run 0a1b2c3d', link]);
  });

  it('ends a scenario that is longer than its lines in …', () => {
    const foot = [{ text: 'changed '.repeat(100), fixedLines: 2 }];
    const text: FigureText = { title: 'A', subtitle: 'b', foot, stamp, stampRoom };
    const lines = compose({ width: 580, height: 430 }, text).words.filter((label) => label.text.startsWith('changed'));
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)?.text).toMatch(/…$/);
  });
});
