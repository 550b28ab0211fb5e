import { expect, test } from 'vitest';
import { context, figureOf, quickly } from '../context.fixture';
import type { FigureSpec } from '../spec';
import { reportedVolumes } from './reported-volumes';

const today = quickly('preset=samant-prange');

function cell(spec: FigureSpec, tableId: string, place: string, fall: number) {
  const table = spec.tables.find(({ id }) => id === tableId);
  const column = table?.columns.findIndex(({ key }) => key === place) ?? -1;
  return table?.rows.find(([of]) => Math.abs(Number(of) - fall) < 1e-9)?.[column];
}

test('after a fall of 9 m below 2020 a full tanker at Aktau takes 8.94 m of digging, three quarters 7.70 m', () => {
  // By hand at −37.24 m: full load at −28.30 m, three quarters at −29.5448 m.
  const spec = figureOf('keep-open', today);
  expect(cell(spec, 'dig', 'aktau_oil', 9)).toBeCloseTo(8.94, 9);
  expect(cell(spec, 'dig-75', 'aktau_oil', 9)).toBeCloseTo(7.6952, 4);
  expect(spec.title).toMatch(/a fall of 9–18\u00a0m takes 8\.9–17\.9\u00a0m$/);
});

test('the channel over the bar of the Volga is 50 km long after a fall of 9 m', () => {
  // By hand: 4.70 × 1.12 m under −37.24 m is −42.50 m; the list of cells has −42.6 m first at 49.5 km.
  expect(cell(figureOf('keep-open', today), 'channel', 'vkmsk', 9)).toBeCloseTo(49.5, 9);
});

test('a channel that the relief cannot tell is written as a bound, in the reader’s unit, and is not drawn', () => {
  const metric = figureOf('keep-open', today);
  // The cell of Aktau’s berths is −41.6 m deep: enough for a full tanker until −33.77 m.
  expect(cell(metric, 'channel', 'aktau_oil', 3)).toBe('<5');
  const line = metric.panels[1]?.layers.find(({ id, kind }) => id === 'aktau_oil' && kind === 'line');
  expect(line?.kind === 'line' ? line.points.find(({ x }) => x === 3)?.y : 'no line').toBeNull();
  const feet = figureOf('keep-open', `${today}&units=ft`).tables.find(({ id }) => id === 'channel');
  expect(feet?.columns.slice(1).every(({ unit }) => unit === 'mi')).toBe(true);
  expect(feet?.rows[0]).toContain('<3');
});

test('what is dug by the year looked at need not be dug any more', () => {
  const dug = figureOf('keep-open', quickly('preset=samant-prange&dredge=3&dredgeFrom=2040&year=2050'));
  const undug = figureOf('keep-open', today);
  expect(cell(dug, 'dig', 'aktau_oil', 12)).toBeCloseTo(Number(cell(undug, 'dig', 'aktau_oil', 9)), 9);
});

test('volumes are those of the reports: Kashagan’s channels, the Volga–Caspian Canal in two years, Aktau’s plan', () => {
  // Reports S79/S80, S40/S43, S40/S37, S08, S131, S69 as the table cites them.
  const volumes = reportedVolumes(context.data.portReports);
  expect(volumes.map(({ millionCubicMetres }) => millionCubicMetres)).toEqual([18.5, 10.2, 6.8, 1.63, 1.25, 0.13]);
  expect(volumes.map(({ isPlanned }) => isPlanned)).toEqual([false, false, false, true, true, false]);
  expect(volumes.map(({ beside }) => beside?.replace('\u00a0', ' ') ?? null)).toEqual([
    '56 km',
    '4.08 bn RUB',
    '3.51 bn RUB',
    '115.1 ha',
    null,
    null,
  ]);
});

test('a report without a volume, or whose numbers and units do not match, gives none', () => {
  const report = context.data.portReports.find(({ id }) => id === 'vkmsk-2023')!;
  const readOf = (value: string | null, unit: string | null) =>
    reportedVolumes([{ ...report, value, unit }]).map(({ millionCubicMetres }) => millionCubicMetres);
  expect(readOf('250000', 'm³')).toEqual([0.25]);
  expect(readOf('4.08', 'bn RUB')).toEqual([]);
  expect(readOf('10.2', 'million m³ / bn RUB')).toEqual([]);
  expect(readOf('7–8', 'million m³')).toEqual([]);
  expect(readOf(null, null)).toEqual([]);
});

test('no cost is computed: prices stand only where they were reported', () => {
  const reports = figureOf('keep-open', today).tables.find(({ id }) => id === 'reports');
  const prices = reports?.rows.filter((row) => String(row[5]).includes('bn')) ?? [];
  expect(prices.length).toBeGreaterThan(0);
  const values = context.data.portReports.map(({ value }) => value);
  for (const row of prices) expect(values).toContain(row[4]);
});
