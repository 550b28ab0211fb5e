import { describe, expect, it } from 'vitest';
import { context, quickly } from '@/lib/figures/context.fixture';
import { figureIds } from '@/lib/figures/spec';
import { readLink } from '@/lib/scenario/link';
import { defaultFileOptions } from './file-options';
import { layOut } from './lay-out';
import { subjectsOf } from './subject';

const subjectOf = subjectsOf(readLink(quickly('')).scenario, context);
const specOf = (id: (typeof figureIds)[number], options: Partial<typeof defaultFileOptions>) =>
  layOut(subjectOf(id), { ...defaultFileOptions, ...options }).spec;

describe('a file without notes', () => {
  it.each(figureIds)('of %s leaves sources, terms, scenario, date, run and link in its foot', (id) => {
    const bare = specOf(id, { notes: false });
    const said = bare.words.map(({ text }) => text).join(' ');
    for (const source of bare.provenance.sources) expect(said.replace(/\s/g, '')).toContain(source.replace(/\s/g, ''));
    for (const part of [bare.provenance.runId, 'https://example.org', bare.provenance.dataTo.split(' ').at(-1)!])
      expect(said).toContain(part);
    if (bare.provenance.scenario !== null) expect(said).toContain('Scenario: ');
    const foot = bare.words.filter(({ y }) => y > bare.rules.at(-1)!.y);
    expect(foot[0]?.text).toMatch(/^Sources\. /);
  });

  it('gives the room of the notes to the panels, whose foot stays at the lower edge', () => {
    const [whole, bare] = [specOf('level', {}), specOf('level', { notes: false })];
    const lowest = ({ words }: typeof whole) => Math.max(...words.map(({ y }) => y));
    expect(whole.words.some(({ text }) => text.startsWith('Ring: 2025 is an estimate.'))).toBe(true);
    expect(bare.words.some(({ text }) => text.startsWith('Ring: 2025 is an estimate.'))).toBe(false);
    expect(bare.panels[0]!.area.height).toBeGreaterThan(whole.panels[0]!.area.height + 20);
    expect(lowest(bare)).toBeCloseTo(lowest(whole), 9);
    expect(bare.height).toBe(whole.height);
  });
});
