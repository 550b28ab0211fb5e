import { describe, expect, it } from 'vitest';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { portLedgerFile } from './port-ledger-file';
import { portLedgerView } from './port-ledger-view';
import { portView } from './port-view';

function viewOf(portId: string, query = '') {
  const { scenario } = readLink(quickly(query));
  return portView(portId, scenario, runScenario(scenario, context), context);
}

/** A straight fall from −29.20 m in 2025 to 9 m below 2020, −37.24 m, in 2100: every run the same, 10.72 cm a year. */
const straight = 'preset=decline-9&noise=0';

describe('what a scenario makes of a port', () => {
  it('gives Aktau’s quarter before and after the dredging, and what one metre buys, as by hand', () => {
    // Three quarters: 6.99 − 3,000 / 2,410 = 5.745 m. Before: −35.29 + 5.745 = −29.545 m, 3.2 years on; after stage 1:
    // −36.40 + 5.745 = −30.655 m, 13.6 years on. A metre is 9.3 years at 10.72 cm.
    const [before, after] = viewOf('aktau_oil', straight).quarters;
    expect(before).toMatchObject({ level: '−29.54 ± 0.30\u00a0m', gain: 'buys about 9 years in the median' });
    expect(before?.now.years).toBe('2029 (2029)');
    expect(before?.deeper.years).toBe('2038 (2038)');
    expect(after?.now.years).toBe('2039 (2039)');
    expect(after?.deeper.years).toBe('2048 (2048)');
    expect(after).toMatchObject({ confidence: 'low', dates: 'since 2026' });
  });

  it('widens the years by the ± of the bed: 0.30 m is 2.8 years at 10.72 cm', () => {
    // High end −29.245 m: 2025.4; low end −29.845 m: 2031.02.
    const [before] = viewOf('aktau_oil', straight).quarters;
    expect(before?.now.withBed).toBe('with the ± of the bed: now to 2032');
  });

  it('puts the rule shown first ahead of the others', () => {
    expect(viewOf('kuryk', straight).quarters.map(({ bed }) => bed)).toEqual(['dredged Nov 2024', 'before Nov 2024']);
    expect(viewOf('kuryk', straight).levels.map(({ isBeside }) => isBeside)).toEqual([false, true]);
  });

  it('gives no threshold, no year and no load where the depth is unknown', () => {
    const rules = new Set(context.data.portRules.map(({ portId }) => portId));
    const unknown = context.data.ports.filter(({ id }) => !rules.has(id));
    expect(unknown).toHaveLength(25);
    for (const { id } of unknown)
      expect(viewOf(id, straight)).toMatchObject({ quarters: [], levels: [], ledger: null });
  });

  it('says that a year is no later than given where a port of the route is unknown', () => {
    const [route] = viewOf('aktau_oil', straight).routes;
    expect(route?.ports.map(({ isUnknown }) => isUnknown)).toEqual([false, true]);
    expect(route?.quarter).toMatch(/^no later than 2029/);
  });

  it('prints no distance for Baku, none finer than 5 km, and 10 km of doubt in the north', () => {
    expect(viewOf('baku', straight).distances).toBeNull();
    expect(viewOf('aktau_oil', straight).distances?.[0]?.sea).toBe('under 5\u00a0km');
    // −46.24 m: 6 km from Aktau; −37.24 m: 35 km from the bar (port-surroundings.csv).
    expect(viewOf('aktau_oil', straight).distances?.at(-1)?.sea).toBe('about 6\u00a0km ± 3\u00a0km');
    expect(viewOf('vkmsk', straight).distances?.at(-2)?.sea).toBe('about 35\u00a0km ± 10\u00a0km');
  });

  it('follows the reader’s ship: thresholds of another ship lie elsewhere', () => {
    const [design] = viewOf('aktau_oil', straight).quarters;
    const [smaller] = viewOf('aktau_oil', `${straight}&ship=RST27`).quarters;
    // RST27: 4.20 − 1,675 / 2,320 = 3.478 m, −35.29 + 3.478 = −31.81 m.
    expect(smaller?.level).toBe('−31.81 ± 0.30\u00a0m');
    expect(smaller?.now.years).not.toBe(design?.now.years);
  });
});

describe('the ledger of ports', () => {
  const { scenario } = readLink(quickly(straight));
  const live = { scenario, runs: runScenario(scenario, context), context };
  const view = portLedgerView(scenario, live.runs, context);

  it('has a row for every rule and threshold, and a cell for every column', () => {
    expect(view.lines).toHaveLength(context.data.portRules.length * 5);
    for (const { cells } of view.lines) expect(cells).toHaveLength(view.columns.length);
    expect(new Set(view.lines.map(({ id }) => id)).size).toBe(view.lines.length);
  });

  it('says of a level passed before the bed was dug since when the bed is known', () => {
    const rows = view.lines.filter(({ id }) => id.startsWith('makhachkala_dry/dredged-2024/full'));
    // Full 4.70 m over −34.31 m: −29.05 m, below which the sea lies since 2024, the year of the bed: nothing to add.
    expect(rows[0]?.cells.some(([text]) => text.includes('bed known since'))).toBe(false);
    const vkmsk = view.lines.find(({ id }) => id === 'vkmsk/official/full');
    // Full 4.70 m over −33.60 m: −28.90 m, passed before the working draught of 2025 was given.
    expect(vkmsk?.cells.some(([text]) => /^passed 202[34]; bed known since 2025$/.test(text))).toBe(true);
  });

  it('gives the rows shown as CSV, in their order, with run and link', async () => {
    const ids = ['kuryk/dredged-2024/half', 'aktau_oil/before-2025-dredging/three_quarters'];
    const { blob, name } = await portLedgerFile('csv', ids, '/ports/', live);
    const lines = (await blob.text()).trim().split('\n');
    const body = lines.filter((line) => !line.startsWith('#'));
    expect(name).toMatch(/^caspian-ports-crossings-[0-9a-f]+\.csv$/);
    expect(lines.find((line) => line.startsWith('# link'))).toContain('https://example.org/ports/?preset=decline-9');
    expect(lines.some((line) => line.startsWith('# run id: '))).toBe(true);
    expect(body).toHaveLength(3);
    expect(body[1]).toContain('Kuryk');
    expect(body[2]).toContain('-29.5448');
  });

  it('gives them as a workbook too', async () => {
    const { blob } = await portLedgerFile('xlsx', ['kuryk/dredged-2024/half'], '/ports/', live);
    // A ZIP begins with PK (APPNOTE.TXT 4.3.7).
    expect(new Uint8Array(await blob.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});
