import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '@/lib/scenario/arbitrary-scenario.fixture';
import { readLink, writeLink } from '@/lib/scenario/link';
import type { Scenario } from '@/lib/scenario/scenario';
import { runScenario } from './context';
import { context, figureOf } from './context.fixture';
import { designWidths } from './design-widths';
import { figureMakers, makeFigure } from './makers';

const ids = ['level', 'track-record'] as const;
const few = anyScenario.map(
  (scenario): Scenario => ({ ...scenario, members: 100, pin: scenario.pin && 'members=100' }),
);

describe.each(ids)('the %s figure', (id) => {
  const maker = figureMakers[id];

  it('is the same for a link, reached by a slider or opened at once', () => {
    fc.assert(
      fc.property(few, few, fc.constantFrom(...designWidths), (first, other, width) => {
        // What a stage holds still is as in the first scenario; everything else is another's.
        const { units, datum, from, to, mode } = first;
        const second = { ...other, units, datum, from, to, mode, seed: first.seed };
        expect(maker.stageKey(second)).toBe(maker.stageKey(first));
        const frame = { width, height: maker.height(width) };
        const runs = runScenario(second, context);
        const staged = maker.stage(context, first, runScenario(first, context), frame)(second, runs);
        expect(staged).toEqual(makeFigure(id, context, second, runs, frame));
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('carries the run and the link of exactly its scenario', () => {
    fc.assert(
      fc.property(few, (scenario) => {
        const { provenance } = makeFigure(id, context, scenario, runScenario(scenario, context), {
          width: 600,
          height: 560,
        });
        expect(provenance.link).toBe(`https://example.org/?${writeLink(scenario)}#${id}`);
        expect(readLink(new URL(provenance.link).search).scenario).toEqual(scenario);
        expect(provenance.runId).toMatch(/^[0-9a-f]{8}$/);
      }),
      { numRuns: 5 },
    );
  });

  it('has tables with a cell for every column and no number that is none', () => {
    for (const { columns, rows } of figureOf(id, 'pin=&units=ft&datum=1977').tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const cell of row) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
      }
    }
  });

  it('says title, sources, data date and run in its words at every width', () => {
    for (const width of [288, ...designWidths]) {
      const spec = figureOf(id, '', width);
      const text = spec.words.map((label) => label.text).join(' ');
      expect(text).toContain('Data to March 2026');
      expect(text).toContain(`Run ${spec.provenance.runId}`);
      expect(text).toContain('Kazhydromet');
      expect(text.replaceAll(' ', '')).toContain(spec.title.replaceAll(' ', ''));
    }
  });
});

it('says a scenario under the level figure, and none under the record of past forecasts', () => {
  const said = (id: (typeof ids)[number]) =>
    figureOf(id, 'preset=decline-18')
      .words.map(({ text }) => text)
      .join(' ');
  expect(said('level')).toContain('Scenario: a fall of 18.00\u00a0m');
  expect(said('track-record')).not.toContain('Scenario: ');
});
