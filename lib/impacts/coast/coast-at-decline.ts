import { Refusal } from '@/lib/domain/refusal';
import type { Basin } from '@/lib/model/basin';
import { type ExposedBed, exposedBed } from './exposed-bed';
import { type ExposedClass, exposedByDepth } from './exposed-by-depth';
import { type ShareBand, shareOfNorthDry } from './north-dry';
import { type HypsometryReading, readHypsometry } from './read-hypsometry';

/** The year in which the published curve of areas begins, from which dry bed is counted beside today. */
const areaCurveYear = 2006;

/** The coast after a fall. */
export type CoastAtDecline = {
  /** Fall below the level of 2020, m. */
  readonly declineMetres: number;
  readonly sea: HypsometryReading;
  readonly exposedSince2006: ExposedBed;
  /** Since the last annual mean; none where the sea stands higher. */
  readonly exposedSinceToday: ExposedBed;
  /** Since the last annual mean, by depth below today's shore. */
  readonly byDepth: readonly ExposedClass[];
  /** Of the north as it was in 2006. */
  readonly northDry: ShareBand;
};

/**
 * Describe the coast after a fall of `declineMetres` below the level of 2020; null outside the relief table (−20…−60 m).
 * Refuses a record without 2006.
 */
export function coastAtDecline(basin: Basin, declineMetres: number): CoastAtDecline | null {
  const { hypsometry, record, start, reference2020Metres } = basin;
  const first = record.find(({ year }) => year === areaCurveYear);
  if (first === undefined) throw new Refusal('annual levels', `no level of ${areaCurveYear}`, 'an annual mean');
  const levelMetres = reference2020Metres - declineMetres;
  const sea = readHypsometry(hypsometry, levelMetres);
  const exposedSince2006 = exposedBed(hypsometry, first.levelMetres, levelMetres);
  const exposedSinceToday = exposedBed(hypsometry, start.levelMetres, levelMetres);
  const byDepth = exposedByDepth(hypsometry, start.levelMetres, levelMetres);
  const northDry = shareOfNorthDry(hypsometry, first.levelMetres, levelMetres);
  if (!sea || !exposedSince2006 || !exposedSinceToday || !byDepth || !northDry) return null;
  return { declineMetres, sea, exposedSince2006, exposedSinceToday, byDepth, northDry };
}
