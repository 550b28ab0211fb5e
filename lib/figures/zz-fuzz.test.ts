import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFigureData } from '@/lib/datasets/figure-data';
import { anySettings, extremeSettings } from '@/lib/model/arbitrary-settings.fixture';
import { readLink } from '@/lib/scenario/link';
import { createWords } from '@/lib/words/catalogue';
import { boxOf, overlap, within } from './boxes';
import { createFigureContext, runScenario } from './context';
import { figureMakers, makeFigure } from './makers';

const context = createFigureContext(loadFigureData(undefined, '0.0.0'), createWords());
test('fuzz', () => {
  const bad = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.oneof(anySettings, extremeSettings),
      fc.integer({ min: 2006, max: 2100 }),
      fc.constantFrom('m', 'ft'),
      fc.constantFrom('bhs', '1977'),
      (s, year, units, datum) => {
        const base = readLink('preset=samant-prange').scenario;
        const scenario = { ...base, ...s, members: 300, seed: 1, year, units, datum } as typeof base;
        const runs = runScenario(scenario, context);
        for (const id of ['balance', 'inflow', 'pathways', 'contributions'] as const)
          for (const [width, h] of [
            [288, 213],
            [580, 430],
            [360, 0],
            [900, 0],
            [580, 580],
            [928, 508],
          ] as const) {
            const height = h || figureMakers[id].height(width);
            const spec = makeFigure(id, context, scenario, runs, { width, height });
            const t = [
              ...spec.words,
              ...spec.panels.flatMap((p) => p.layers.flatMap((l) => (l.kind === 'label' ? l.labels : []))),
            ];
            t.forEach((a, i) => {
              if (!within(boxOf(a), { left: -0.5, top: -0.5, right: width + 0.5, bottom: height + 0.5 })) {
                const k = `${id} ${width}x${height} cut ${a.text.replace(/[\d.]+/g, '#')}`;
                bad.set(k, (bad.get(k) ?? 0) + 1);
              }
              for (const b of t.slice(i + 1))
                if (overlap(boxOf(a), boxOf(b), -0.6)) {
                  const k = `${id} ${width}x${height} ${a.text.replace(/[\d.]+/g, '#')} / ${b.text.replace(/[\d.]+/g, '#')}`;
                  bad.set(k, (bad.get(k) ?? 0) + 1);
                }
            });
            if (
              id === 'inflow' &&
              !spec.panels[0]!.layers.find(
                (l) => l.id === 'scenario-names' && l.kind === 'label' && l.labels.length > 0,
              )
            ) {
              const k = `inflow ${width} no name`;
              bad.set(k, (bad.get(k) ?? 0) + 1);
            }
            if (id === 'balance') {
              const l = spec.panels[0]!.layers.find((l) => l.id === 'ahead-names');
              if (l?.kind === 'label' && !l.labels.some((x) => x.paint === 'ink')) {
                const k = `balance ${width} no net name`;
                bad.set(k, (bad.get(k) ?? 0) + 1);
              }
            }
          }
      },
    ),
    { numRuns: 120 },
  );
  console.log([...bad].sort((a, b) => b[1] - a[1]).slice(0, 40));
  expect(true).toBe(true);
}, 600000);
