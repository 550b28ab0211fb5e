import { describe, expect, it } from 'vitest';
import { context, figureOf } from '../context.fixture';
import { placeReports } from './placed-reports';

const placed = placeReports(context.data.portReports, context.data);
const report = (id: string) => placed.find((of) => of.report.id === id);

describe('a report', () => {
  it('of a year stands on its annual mean, of a month on its satellite month', () => {
    // data: annual mean of 2023 −28.86 m; satellite month of November 2024 −29.305 m.
    expect(report('vkmsk-2023')?.levelMetres).toBe(-28.86);
    expect(report('kuryk-2024-11')?.levelMetres).toBeCloseTo(-29.305, 3);
  });

  it('without a date is not placed, and stays in the table', () => {
    expect(report('region_ir-undated')).toBeUndefined();
    const [table] = figureOf('port-reports').tables;
    expect(table?.rows).toHaveLength(context.data.portReports.length);
  });
});

describe('the figure of reports', () => {
  it('rests on data alone: a scenario changes nothing but run and link', () => {
    const [one, other] = [figureOf('port-reports', 'preset=decline-9'), figureOf('port-reports', 'preset=decline-18')];
    expect(other.panels).toEqual(one.panels);
    expect(one.provenance.scenario).toBeNull();
  });

  it('names its reports once each, by words or by number and list', () => {
    const named = (width: number) => {
      const spec = figureOf('port-reports', '', width);
      const labels = spec.panels.flatMap(({ layers }) =>
        layers.flatMap((layer) => (layer.kind === 'label' && layer.id === 'report-names' ? layer.labels : [])),
      );
      return labels.map(({ text }) => text);
    };
    expect(named(900).filter((text) => text === 'ferry ends for want of water')).toHaveLength(1);
    const numbers = named(360);
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual(numbers.map((_, i) => String(i + 1)));
  });

  it('counts in its title what is lost, not what is dug', () => {
    const lost = placed.filter(({ group }) => group === 'lost').length;
    expect(figureOf('port-reports').title).toContain(`${lost} reports`);
    expect(report('kuryk-2024-11')?.group).toBe('dug');
    expect(report('astara_ir-2023-12')?.group).toBe('lost');
  });
});
