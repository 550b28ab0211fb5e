/**
 * What drives the basin, tabulated on the time steps of a run.
 * Columns `at nodes` have one value for each end of a step (`steps + 1`); columns `during steps` have one a step.
 */
export type Forcing = {
  /** Mid-year of the first year is the first node. */
  readonly startYear: number;
  readonly stepsPerYear: number;
  readonly steps: number;
  /** At nodes: global warming since the run's reference, °C. */
  readonly warming: Float64Array;
  /** At nodes: rain on the sea, m/yr. */
  readonly rain: Float64Array;
  /** At nodes: water consumed from the rivers, km³/yr. */
  readonly use: Float64Array;
  /** At nodes: share (0…1) of the natural part of the present fall that has faded. */
  readonly faded: Float64Array;
  /** During steps: river inflow before warming and use, km³/yr. */
  readonly river: Float64Array;
  /** During steps: water brought from another basin, km³/yr. */
  readonly transfer: Float64Array;
  /** During steps: 1 where the strait flows by its law, 0 where it does not. */
  readonly straitOpen: Float64Array;
  /** During steps: outflow to Kara-Bogaz-Gol that does not follow the law, km³/yr. */
  readonly straitFixed: Float64Array;
};

/** Tabulate a forcing from functions of time: values at nodes, and at the middle of each step. */
export function tabulateForcing(
  span: { readonly startYear: number; readonly years: number; readonly stepsPerYear: number },
  atNode: { readonly [Column in 'warming' | 'rain' | 'use' | 'faded']: (time: number) => number },
  during: { readonly [Column in 'river' | 'transfer' | 'straitOpen' | 'straitFixed']: (time: number) => number },
): Forcing {
  const { startYear, years, stepsPerYear } = span;
  const steps = years * stepsPerYear;
  const time = (node: number) => startYear + 0.5 + node / stepsPerYear;
  const column = (count: number, first: number, f: (time: number) => number) => {
    const values = new Float64Array(count);
    for (let k = 0; k < count; k++) values[k] = f(time(k + first));
    return values;
  };
  const nodes = (f: (time: number) => number) => column(steps + 1, 0, f);
  const middles = (f: (time: number) => number) => column(steps, 0.5, f);
  return {
    startYear,
    stepsPerYear,
    steps,
    warming: nodes(atNode.warming),
    rain: nodes(atNode.rain),
    use: nodes(atNode.use),
    faded: nodes(atNode.faded),
    river: middles(during.river),
    transfer: middles(during.transfer),
    straitOpen: middles(during.straitOpen),
    straitFixed: middles(during.straitFixed),
  };
}
