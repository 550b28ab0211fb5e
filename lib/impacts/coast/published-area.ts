import type { Hypsometry } from '@/lib/domain/hypsometry';
import type { CoastImpact } from '@/lib/domain/wetland';
import { exposedBed } from './exposed-bed';
import { baseOfImpact } from './impact-span';
import { readHypsometry } from './read-hypsometry';

/** A published loss of the whole sea's area beside the loss in our table for the same fall. */
export type PublishedArea = {
  readonly impactId: string;
  readonly fallMetres: number;
  readonly unit: 'km²' | '%';
  readonly published: number;
  /** By the table, from each reading of the base; the two are equal where the base is certain. */
  readonly tableFromHighBase: number;
  readonly tableFromLowBase: number;
  /** Half-width of the table's loss, in the same unit, from the high base. */
  readonly uncertainty: number;
  /** Table less published. */
  readonly differenceFromHighBase: number;
  readonly differenceFromLowBase: number;
};

/**
 * Compare a published loss of area with the table; null for an impact that is not one: other places, no single fall, no
 * base, no plain number of km² or %. Court et al. 2025: 112,000 km² at 10 m; Prange et al. 2020: 23 % at 9 m,
 * 34 % at 18 m.
 */
export function comparePublishedArea(
  impact: CoastImpact,
  hypsometry: Hypsometry,
  reference2020Metres: number,
): PublishedArea | null {
  const { fallFromMetres: fall, fallToMetres, value } = impact;
  const unit = impact.unit === '%' ? '%' : 'km²';
  const isArea = unit === '%' || impact.unit === 'km²' || impact.unit === 'km2';
  const isSingle = fall !== null && (fallToMetres === null || fallToMetres === fall);
  const base = baseOfImpact(impact, reference2020Metres);
  if (impact.kind !== 'published' || impact.placeId !== 'whole_sea' || !isArea || !isSingle || base === null)
    return null;
  const published = plainNumber(value);
  if (published === null) return null;
  const high = lossFrom(hypsometry, base.highMetres, fall, unit);
  const low = lossFrom(hypsometry, base.lowMetres, fall, unit);
  if (high === null || low === null) return null;
  return {
    impactId: impact.id,
    fallMetres: fall,
    unit,
    published,
    tableFromHighBase: high.loss,
    tableFromLowBase: low.loss,
    uncertainty: high.uncertainty,
    differenceFromHighBase: high.loss - published,
    differenceFromLowBase: low.loss - published,
  };
}

/** Read `112,000` or `23`; null of words, ranges and bounds such as `up to 94`. */
function plainNumber(value: string | null): number | null {
  return value !== null && /^\d+(,\d{3})*(\.\d+)?$/.test(value) ? Number(value.replaceAll(',', '')) : null;
}

function lossFrom(hypsometry: Hypsometry, baseMetres: number, fallMetres: number, unit: PublishedArea['unit']) {
  const exposed = exposedBed(hypsometry, baseMetres, baseMetres - fallMetres);
  const base = readHypsometry(hypsometry, baseMetres);
  if (exposed === null || base === null) return null;
  const perKm2 = unit === '%' ? 100 / base.totalAreaKm2 : 1;
  return { loss: exposed.areaKm2 * perKm2, uncertainty: exposed.uncertaintyKm2 * perKm2 };
}
