import { expect, it } from 'vitest';
import { context, figureOf, quickly } from '@/lib/figures/context.fixture';
import { runRecord } from '@/lib/figures/run-record';
import { readLink } from '@/lib/scenario/link';
import { figureJson } from './figure-json';

const query = quickly('preset=decline-9&seed=7');
const spec = figureOf('level', query);
const run = runRecord(readLink(query).scenario, context);

it('reads back as every table is plotted, with provenance and run', () => {
  const read = JSON.parse(figureJson(spec, run));
  expect(read.tables.map(({ rows }: { rows: unknown }) => rows)).toEqual(spec.tables.map(({ rows }) => rows));
  expect(read).toMatchObject({ figure: 'level', title: spec.title, run });
  expect(read.provenance).toMatchObject({ run_id: run.id, link: spec.provenance.link, unit: 'm' });
  expect(read.provenance.licences).toHaveLength(spec.provenance.licences.length);
});

it('makes the same numbers again from its own link', () => {
  const { provenance, tables } = JSON.parse(figureJson(spec, run));
  const again = figureOf('level', new URL(provenance.link).search);
  expect(again.provenance.runId).toBe(provenance.run_id);
  expect(again.tables.map(({ rows }) => rows)).toEqual(tables.map(({ rows }: { rows: unknown }) => rows));
});

it('refuses a number that JSON would write as missing', () => {
  const [table] = spec.tables;
  const broken = { ...spec, tables: [{ ...table!, rows: [[Number.POSITIVE_INFINITY]] }] };
  expect(() => figureJson(broken, run)).toThrow('is Infinity; expected a finite number, or null where missing');
});
