import type { BalanceFact } from '@/lib/domain/balance-fact';
import type { Swing } from '@/lib/figures/methods/decadal-swings';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { presentRainMetresPerYear } from '@/lib/model/balance-forcing';
import { formatChange } from '@/lib/words/format-length';
import { formatQuantity } from '@/lib/words/format-number';

/** What the model lacks, and what it leaves to chance. */
export function StructureLimits({ record, facts }: { record: MethodsRecord; facts: readonly BalanceFact[] }) {
  const { swings, balance } = record;
  const swing = ({ from, to, changeMetres }: Swing) => `${formatChange(changeMetres, 'm', 1)} over ${from}–${to}`;
  const internal = facts.find(({ id }) => id === 'internal-variability');
  const rain = facts.find(({ id }) => id === 'precipitation-volume');
  const flux = balance.fluxes.find(({ name }) => name === 'rain');
  const areaThousandKm2 = flux === undefined ? Number.NaN : flux.km3 / flux.metres;
  return (
    <ul>
      <li>
        <strong>Missing.</strong> The answer of the air to a smaller sea; salt and ice; faster evaporation over
        shallows; erosion of the strait to Kara-Bogaz-Gol; water use that grows with warming; the season and the wind.
      </li>
      <li>
        <strong>Swings of decades.</strong> The record holds {swing(swings.fall)} and {swing(swings.rise)}; the last ten
        years brought {swing(swings.latest)}. Climate models swing by themselves as well
        {internal !== undefined && ` (${internal.citation}: ${internal.reading})`}. Noise in this model forgets within a
        few years and does not make such swings.
      </li>
      <li>
        <strong>One basin, one area.</strong> Evaporation is a single depth over the whole sea, north and south, shallow
        and deep.
      </li>
      {rain?.value !== undefined && rain.value !== null && (
        <li>
          <strong>Rain is not measured by this balance.</strong> Only its change moves the level. The{' '}
          {formatQuantity(rain.value, 'km³/yr')} of {rain.citation} would be{' '}
          {formatQuantity(rain.value / areaThousandKm2, 'm/yr', 2)} over today’s area, not{' '}
          {formatQuantity(presentRainMetresPerYear, 'm/yr', 2)}; evaporation today would then be as much higher.
        </li>
      )}
      <li>
        <strong>The spread is chosen, not inferred.</strong> A wider or narrower band is a matter of one slider.
      </li>
    </ul>
  );
}
