import type { Hypsometry } from '@/lib/domain/hypsometry';
import { Refusal } from '@/lib/domain/refusal';
import type { AnnualLevel, LevelSeries } from '@/lib/domain/series';
import { type AreaCurve, areaCurveOf } from './area-curve';

/** The sea as the model knows it: where it stands, where it stood, and its shape. */
export type Basin = {
  /** The last annual mean, from which every projection starts at mid-year (m BHS). */
  readonly start: { readonly year: number; readonly levelMetres: number };
  /** Annual mean of 2020, from which every `decline` is counted (m BHS). */
  readonly reference2020Metres: number;
  /** Annual means up to the start, in order of years (m BHS). */
  readonly record: readonly { readonly year: number; readonly levelMetres: number }[];
  readonly hypsometry: Hypsometry;
  /** The model area of the hypsometry, laid out for lookup. */
  readonly areaCurve: AreaCurve;
};

/** Describe the basin from its annual means (in order of years, 2020 among them) and its hypsometry. */
export function basinOf(annual: LevelSeries<AnnualLevel>, hypsometry: Hypsometry): Basin {
  const record = annual.points.map(({ year, levelMetres }) => ({ year, levelMetres }));
  const start = record.at(-1);
  if (start === undefined) throw new Refusal(annual.id, 'no annual level', 'at least the level of 2020');
  const reference2020Metres = levelOfYear(record, 2020, annual.id);
  return { start, reference2020Metres, record, hypsometry, areaCurve: areaCurveOf(hypsometry) };
}

function levelOfYear(record: Basin['record'], year: number, where: string): number {
  const found = record.find((point) => point.year === year);
  if (found === undefined) throw new Refusal(where, `no level of ${year}`, 'an annual mean for that year');
  return found.levelMetres;
}
