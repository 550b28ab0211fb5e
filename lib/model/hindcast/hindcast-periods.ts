/** A test of the water balance against the record: which years train it, and which years after them only score it. */
export type HindcastPeriod = {
  readonly id: string;
  readonly firstYear: number;
  /** Last year of the training. */
  readonly trainedTo: number;
  readonly lastYear: number;
  /** Change of evaporation less rain held at the literature's, m/yr per global °C; null: fitted. */
  readonly heldPerDegree: number | null;
};

/** 48 mm/yr per local °C (Wang et al. 2015) times 1.4 local per global. */
const literaturePerDegree = 0.067;

/** The periods of the hindcast: two halves, the whole, and two tests on years that the fit has not seen. */
export const hindcastPeriods: readonly HindcastPeriod[] = [
  { id: '1977-2023', firstYear: 1977, trainedTo: 2023, lastYear: 2023, heldPerDegree: null },
  { id: '1938-1977', firstYear: 1938, trainedTo: 1977, lastYear: 1977, heldPerDegree: null },
  { id: '1938-2023', firstYear: 1938, trainedTo: 2023, lastYear: 2023, heldPerDegree: null },
  { id: '1938-1995-then-2023', firstYear: 1938, trainedTo: 1995, lastYear: 2023, heldPerDegree: null },
  {
    id: '1938-1995-then-2023-held',
    firstYear: 1938,
    trainedTo: 1995,
    lastYear: 2023,
    heldPerDegree: literaturePerDegree,
  },
];
