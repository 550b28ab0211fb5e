import type { Hypsometry } from '@/lib/domain/hypsometry';
import type { CoastImpact } from '@/lib/domain/wetland';
import { spanOfImpact } from '@/lib/impacts/coast/impact-span';
import { comparePublishedArea, type PublishedArea } from '@/lib/impacts/coast/published-area';
import { readHypsometry } from '@/lib/impacts/coast/read-hypsometry';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { coast as messages } from '@/lib/words/messages/coast';

/** A published loss of area where it stands among falls from 2020: its ends differ where its base is uncertain. */
export type PlacedLoss = PublishedArea & {
  readonly from: { readonly declineMetres: number; readonly exposedKm2: number };
  readonly to: { readonly declineMetres: number; readonly exposedKm2: number };
};

/**
 * Place every published loss of the whole sea's area: by its own base, and as bed exposed since 2020, so that what had
 * run dry before 2020 is taken off it. A share is taken of the area at its base.
 */
export function placedLosses(
  impacts: readonly CoastImpact[],
  hypsometry: Hypsometry,
  reference2020Metres: number,
): readonly PlacedLoss[] {
  const area = (levelMetres: number) => readHypsometry(hypsometry, levelMetres)?.totalAreaKm2 ?? Number.NaN;
  return impacts.flatMap((impact) => {
    const compared = comparePublishedArea(impact, hypsometry, reference2020Metres);
    const span = spanOfImpact(impact, reference2020Metres);
    if (compared === null || span === null) return [];
    const end = (declineMetres: number) => {
      const base = area(reference2020Metres - declineMetres + compared.fallMetres);
      const loss = compared.unit === '%' ? (base * compared.published) / 100 : compared.published;
      return { declineMetres, exposedKm2: loss - (base - area(reference2020Metres)) };
    };
    return [{ ...compared, from: end(span.fromMetres), to: end(span.toMetres) }];
  });
}

/** Say a published loss, and beside it the table's with the difference, in words. */
export function lossInWords(
  loss: PublishedArea,
  units: Units,
  words: Words,
): { readonly name: string; readonly study: string; readonly beside: string } {
  const fall = formatLength(loss.fallMetres, units, 0);
  const study = hasStudy(loss.impactId) ? words(`coast.studies.${loss.impactId}`) : loss.impactId;
  if (loss.unit === '%') {
    const points = words('coast.differenceInPoints', way(loss.differenceFromHighBase, 1, 0.05));
    return {
      study,
      name: words('coast.publishedShare', { study, share: formatNumber(loss.published), fall }),
      beside: words('coast.tableShare', {
        share: formatNumber(loss.tableFromHighBase, 1),
        uncertainty: formatNumber(loss.uncertainty, 1),
        points,
      }),
    };
  }
  const hundreds = (km2: number) => formatNumber(Math.round(km2 / 100) * 100);
  const low = words('coast.difference', way(Math.round(loss.differenceFromLowBase / 100) * 100, 0, 50));
  const high = words('coast.difference', way(Math.round(loss.differenceFromHighBase / 100) * 100, 0, 50));
  return {
    study,
    name: words('coast.publishedArea', { study, area: formatNumber(loss.published), fall }),
    beside: words('coast.tableArea', {
      range: formatRange(hundreds(loss.tableFromLowBase), hundreds(loss.tableFromHighBase)),
      low,
      high,
    }),
  };
}

function way(difference: number, decimals: number, same: number) {
  const sign = Math.abs(difference) < same ? 'same' : difference < 0 ? 'less' : 'more';
  return { way: sign, by: formatNumber(Math.abs(difference), decimals) };
}

function hasStudy(id: string): id is keyof typeof messages.studies {
  return Object.hasOwn(messages.studies, id);
}
