import type { BalanceFact } from '@/lib/domain/balance-fact';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { referenceYear } from '@/lib/model/hindcast/hindcast-forcing';
import { straitAt } from '@/lib/model/hindcast/strait-history';
import { formatNumber, formatQuantity } from '@/lib/words/format-number';
import { HindcastTable } from './hindcast-table';
import { ObservedWarming } from './observed-warming';
import { Part } from './part';

/** The hindcast: the same loop with the inflow that was measured, against the record; its failures beside its success. */
export function HindcastPart({ record, dam }: { record: MethodsRecord; dam: BalanceFact | undefined }) {
  const { results, ahead } = record.hindcast;
  const successes = results.filter(({ verdict }) => verdict === 'follows').length;
  const cm = (metres: number) => formatQuantity(100 * metres, 'cm', 1);
  return (
    <Part id="hindcast">
      <p>
        The same equations, driven by the measured inflow of all rivers (the mean of two years between their middles;
        flagged values are used as they are), groundwater, and observed warming, in monthly steps. Kara-Bogaz-Gol is as
        it was: {dam?.reading ?? 'dammed for a time'}, with{' '}
        {formatQuantity(straitAt(1985).fixedKm3PerYear, 'km³/yr', 1)} let through from mid-1984. The level of the first
        year is given and not scored. Only evaporation less rain is fitted, by least squares on the level: its value at
        the warming of {referenceYear} and its change per °C of global warming.
      </p>
      <p>
        <strong>
          Of {results.length} tests {successes} succeeded and {results.length - successes} failed.
        </strong>{' '}
        Skill is 1 less the ratio of squared errors to those of a simpler guess: 1 is perfect, 0 no better than the
        guess, below 0 worse. Nothing was tuned to look better, and this table is computed whenever the site is built.
      </p>
      <HindcastTable results={results} />
      <p>
        A year ahead, with the inflow known and the fit of {ahead.from}–{ahead.to}, the error is {cm(ahead.rmseMetres)}{' '}
        where the level changes by {cm(ahead.rmsChangeMetres)} (root mean squares). Errors of neighbouring years
        correlate at {formatNumber(ahead.lag1, 2)}, so they do not cancel as independent ones would. Standard errors in
        the table are too small for the same reason.
      </p>
      <ObservedWarming />
    </Part>
  );
}
