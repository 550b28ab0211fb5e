import type { Datum } from './datum';

/** One annual mean of the whole sea; `uncertaintyMetres` is one standard error. */
export type AnnualLevel = {
  readonly year: number;
  readonly levelMetres: number;
  readonly uncertaintyMetres: number;
  /** `estimate`: no published whole-sea mean exists, so the figure shows it hollow. */
  readonly kind: 'gauge' | 'estimate';
  /** What is doubtful about this value, in one sentence, or null. */
  readonly flag: string | null;
};

/** One annual mean as printed by the gauge service, which states no uncertainty. */
export type GaugeLevel = {
  readonly year: number;
  readonly levelMetres: number;
  readonly flag: string | null;
};

/**
 * One monthly mean from satellite passes; `month` is written `1995-07`.
 * `uncertaintyMetres` is that of the conversion to BHS, shared by all months of the period.
 */
export type MonthlyLevel = {
  readonly month: string;
  readonly levelMetres: number;
  readonly uncertaintyMetres: number;
  readonly passes: number;
  readonly flag: string | null;
};

/** River inflow of one year, km³; null where no value is published. */
export type InflowYear = {
  readonly year: number;
  readonly volgaKm3: number | null;
  readonly allRiversKm3: number | null;
  readonly flag: string | null;
};

/** A series of levels, m on its stated datum. */
export type LevelSeries<Point> = {
  readonly id: string;
  readonly datum: Datum;
  readonly sourceId: string;
  readonly points: readonly Point[];
};
