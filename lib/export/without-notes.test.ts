import { expect, it } from 'vitest';
import { context, figureOf, quickly } from '@/lib/figures/context.fixture';
import { figureIds } from '@/lib/figures/spec';
import { withoutNotes } from './without-notes';

const cases = figureIds.flatMap((id) => [288, 580].map((width) => [id, width] as const));

it.each(cases)(
  'takes the notes of %s at %d px and leaves sources, terms, scenario, date, run and link',
  (id, width) => {
    const spec = figureOf(id, quickly(''), width);
    const bare = withoutNotes(spec, context.words);
    const say = ({ words }: typeof spec) => words.map(({ text }) => text).join(' ');
    for (const source of spec.provenance.sources)
      expect(say(bare).replace(/\s/g, '')).toContain(source.replace(/\s/g, ''));
    expect(say(bare)).toContain(spec.provenance.runId);
    expect(say(bare)).toContain('https://example.org');
    expect(say(bare)).toContain(spec.provenance.dataTo.split(' ').at(-1));
    if (spec.provenance.scenario !== null) expect(say(bare)).toContain('Scenario: ');
    // What is left stands where it stood, and above the first line of it nothing of the foot is left.
    for (const word of bare.words) expect(spec.words).toContain(word);
    const foot = bare.words.filter(({ y }) => y > bare.rules.at(-1)!.y);
    expect(foot[0]?.text).toMatch(/^Sources\. /);
    expect(bare.panels).toBe(spec.panels);
  },
);

it('leaves out the notes of the level figure, and moves its line down to the sources', () => {
  const spec = figureOf('level', quickly(''), 580);
  const bare = withoutNotes(spec, context.words);
  const gone = spec.words.filter((word) => !bare.words.includes(word)).map(({ text }) => text);
  expect(gone.join(' ')).toMatch(/^Ring: 2025 is an estimate\./);
  const [before, after] = [spec, bare].map(
    (each) => each.words.find(({ text }) => text.startsWith('Sources'))!.y - each.rules.at(-1)!.y,
  );
  const first = spec.words.find(({ text }) => text.startsWith('Ring'))!.y - spec.rules.at(-1)!.y;
  expect(before).toBeGreaterThan(after!);
  expect(after).toBeCloseTo(first, 9);
});
