import { expect, it } from 'vitest';
import { readLink } from '@/lib/scenario/link';
import { boxOf } from '../boxes';
import { runScenario } from '../context';
import { context, quickly } from '../context.fixture';
import type { Layer, PlacedText } from '../layer';
import { briefFigure } from './brief-figure';
import { briefSheet } from './brief-sheet';

const briefOf = (query: string, hasRelief = false) => {
  const { scenario } = readLink(quickly(query));
  return briefFigure(scenario, runScenario(scenario, context), context, hasRelief);
};
const labelsOf = ({ layers }: { readonly layers: readonly Layer[] }): readonly PlacedText[] =>
  layers.flatMap((layer) => (layer.kind === 'label' ? layer.labels : []));

it('is a sheet of A4 at the scale of printed figures: 170 mm are 600 px', () => {
  // 210 × 600 / 170 = 741.2; 297 × 600 / 170 = 1048.2.
  expect(briefSheet.width).toBeCloseTo((210 * 600) / 170, 0);
  expect(briefSheet.height).toBeCloseTo((297 * 600) / 170, 0);
});

const links = [
  '',
  'preset=decline-18&units=ft&pin=preset%3Ddecline-9',
  'preset=samant-prange&warming=ssp585&inflow=230&datum=1977&year=2100',
];
for (const query of links) {
  it(`keeps every text within the sheet, none smaller than 9 px and none on another of its own: ${query || 'default'}`, () => {
    const { width, height, words, panels } = briefOf(query);
    const texts = [...words, ...panels.flatMap(labelsOf)];
    for (const text of texts) {
      const box = boxOf(text);
      expect(box.left, text.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.right, text.text).toBeLessThanOrEqual(width + 0.5);
      expect(box.bottom, text.text).toBeLessThanOrEqual(height + 0.5);
      // 9 px × 170 mm / 600 px = 2.55 mm = 7.2 pt.
      expect(text.style.size).toBeGreaterThanOrEqual(9);
    }
    for (const [i, one] of words.entries()) {
      for (const other of words.slice(i + 1)) {
        const [a, b] = [boxOf(one), boxOf(other)];
        const meet = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const cross = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        expect(meet > 1 && cross > 2, `${one.text} / ${other.text}`).toBe(false);
      }
    }
  });
}

it('sets its parts one below the other, ledgers beside the place of the map', () => {
  const { panels } = briefOf('');
  const areaOf = (id: string) => panels.find((panel) => panel.id === id)!.area;
  const [level, ports, sites] = [areaOf('level'), areaOf('brief-ports'), areaOf('site-crossings')];
  expect(level.height).toBeGreaterThan(150);
  expect(level.y + level.height).toBeLessThan(ports.y);
  expect(ports.y + ports.height).toBeLessThan(sites.y);
});

it('says where the sea stands, where the scenario takes it, its sources once, its run and its link', () => {
  const spec = briefOf('preset=decline-9');
  const text = spec.words.map((word) => word.text).join(' ');
  // Kazhydromet: −29.20 m in 2025, an estimate.
  expect(spec.title).toContain('−29.20\u00a0m');
  expect(text).toContain('Under the assumptions set here the sea stands at');
  expect(text.match(/Kazhydromet; /g)).toHaveLength(1);
  expect(text).toContain(spec.provenance.runId);
  expect(text).toContain('https://example.org');
  expect(spec.provenance.link).not.toContain('#');
});

it('says that the map is left out where there is no relief, and draws it where there is', () => {
  const without = briefOf('preset=decline-9');
  expect(without.panels.map(({ kind }) => kind)).not.toContain('geo');
  expect(without.words.map(({ text }) => text).join(' ')).toContain('the map is left out');
  const { panels, width, provenance } = briefOf('preset=decline-9', true);
  const map = panels.find(({ kind }) => kind === 'geo')!;
  expect(map.area.x + map.area.width).toBeCloseTo(width, 6);
  expect(provenance.sources.length).toBeGreaterThan(without.provenance.sources.length);
});
