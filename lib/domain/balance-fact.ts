/**
 * One published figure on the water balance: the evidence behind defaults and ranges of the model.
 * A range has `low` and `high`; what no single number holds is in `reading`, in words.
 */
export type BalanceFact = {
  readonly id: string;
  readonly topic: string;
  readonly quantity: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reading: string | null;
  /** Unit of the three numbers, `1` for a pure number, or null where there are none. */
  readonly unit: string | null;
  /** Period, level or other condition under which the figure holds. */
  readonly condition: string | null;
  readonly citation: string;
  readonly url: string | null;
  readonly status: 'verified' | 'derived' | 'recalled';
};
