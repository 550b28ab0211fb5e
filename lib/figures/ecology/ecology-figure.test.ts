import { describe, expect, it } from 'vitest';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context, figureOf, quickly } from '../context.fixture';
import type { Layer, RangeItem } from '../layer';
import { figureMakers } from '../makers';
import type { FigureSpec } from '../spec';

const spec = figureOf('ecology', quickly('preset=samant-prange'));
const layersOf = (of: FigureSpec): readonly Layer[] => of.panels[0]?.layers ?? [];
const layer = (id: string, of = spec) => layersOf(of).find((one) => one.id === id);
const ranges = (of = spec): readonly RangeItem[] => {
  const found = layer('published', of);
  return found?.kind === 'range' ? found.items : [];
};
const texts = (id: string, of = spec): readonly string[] => {
  const found = layer(id, of);
  return found?.kind === 'label' ? found.labels.map(({ text }) => text) : [];
};

describe('the figure of published impacts', () => {
  it('draws a fall of 5 m below −27.2…−28 m from 3.96 to 4.76 m below 2020', () => {
    // Court et al. 2025. By hand, with −28.24 m in 2020: −28.24 + 32.2 and −28.24 + 33.
    const seals = ranges().find(({ id }) => id === 'court_seal');
    expect(seals?.form).toBe('box');
    expect(seals?.low).toBeCloseTo(3.96, 10);
    expect(seals?.high).toBeCloseTo(4.76, 10);
  });

  it('draws the falls of Prange and others, which count from 2020, as strokes at 9 and 18 m', () => {
    // doi:10.1038/s43247-020-00075-6
    const singles = ranges().filter(({ form }) => form === 'central');
    expect(singles.map(({ id }) => id)).toEqual(['prange9', 'prange18', 'kara_bogaz_gol', 'prange_ramsar']);
    expect(singles[0]?.central).toBeCloseTo(9, 10);
    for (const { central } of singles.slice(1)) expect(central).toBeCloseTo(18, 10);
  });

  it('keeps the wording of certainty of every source', () => {
    // COURT25, COURT-NEWSCX, COURT-FERRA, HAJIYEV-AIN and PRANGE20-TC in data/wetland-citations.csv.
    const said = texts('row-names');
    for (const words of [
      'can be cut by up to 81%',
      'can shrink by up to 94%',
      'up to 45% of the habitat can be lost',
      'up to 40% may disappear',
      '112,000\u00a0km² fall dry',
      '23% lost',
      '34% lost',
    ])
      expect(said).toContain(words);
  });

  it('gives the scenario’s fall with 9 in 10 of its runs, in the title and above the plot', () => {
    expect(spec.title).toMatch(/up to 45–94% .* 4\.0–9\.8\u00a0m below 2020; .* \(9 in 10 runs: .*\) by 2050$/);
    expect(texts('scenario-fall-name')[0]).toContain('9 in 10 runs');
    expect(layer('scenario-fall-band')?.role).toBe('model');
  });

  it('says of a rising sea that it rises, and of an observed year that it was so', () => {
    const rising = figureOf(
      'ecology',
      quickly('preset=half-natural&warming=none&inflow=320&transfer=100&use=-100&year=2080'),
    );
    expect(rising.title).toMatch(/this scenario has it [\d.]+\u00a0m above \(9 in 10 runs: .*\) by 2080$/);
    // Annual means of −27.04 m in 2006 and −28.24 m in 2020 (Kazhydromet).
    expect(figureOf('ecology', quickly('year=2006')).title).toMatch(/in 2006 it stood 1\.2\u00a0m above$/);
  });

  it('leaves rows out where there is no room, and says so', () => {
    const column = figureOf('ecology', quickly(''), { width: 288, height: 213 });
    expect(ranges(column).length).toBeLessThan(ranges().length);
    const low = figureOf('ecology', quickly(''), { width: 600, height: 340 });
    const shown = ranges(low).length;
    expect(low.words.map(({ text }) => text).join(' ')).toContain(`Shown are ${shown} of 10`);
  });

  it('has all impacts in its tables, the observed ones too', () => {
    const rows = spec.tables.map(({ id, rows: of }) => [id, of.length]);
    const count = (kind: string) => context.data.coastImpacts.filter((impact) => impact.kind === kind).length;
    expect(rows).toEqual([
      ['published', count('published')],
      ['observed', count('observed')],
    ]);
  });

  it('tells which share of the runs is past a fall: none on a straight fall of 4 m, all on one of 5 m', () => {
    // By hand: 4.76 m is the larger reading of the 5 m of Court et al.; without noise every run ends at its fall.
    const past = (metres: number) => {
      const of = figureOf('ecology', quickly(`preset=decline-9&decline=${metres}&noise=0&year=2100`));
      const table = of.tables[0];
      const column = table?.columns.findIndex(({ key }) => key === 'runsTo') ?? -1;
      return table?.rows.find(([, statement]) => String(statement).includes('habitat in which seals breed'))?.[column];
    };
    expect(past(4)).toBe(0);
    expect(past(5)).toBe(100);
  });

  it('draws the pinned scenario dashed, with its letter', () => {
    const { scenario } = readLink(quickly('preset=samant-prange&pin=preset%3Ddecline-9'));
    const runs = runScenario(scenario, context);
    const pinned = figureMakers.ecology.stage(context, scenario, runs, { width: 900, height: 620 })(scenario, runs);
    expect(layer('pinned-fall', pinned)).toMatchObject({ kind: 'rule', role: 'pinned', dash: '5 3' });
    expect(texts('pinned-name', pinned)).toEqual(['A']);
  });
});
