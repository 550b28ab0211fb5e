import { SectionLink } from '@/components/data/section-link';
import type { Identity } from '@/lib/datasets/figure-data';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { usualStations } from '@/lib/model/stations';
import { formatNumber, formatQuantity } from '@/lib/words/format-number';
import { Part } from './part';

/** How the equations are integrated and how exactly, and what a run id names. */
export function NumericsPart({ record, identity }: { record: MethodsRecord; identity: Identity }) {
  const { stepError, balance } = record;
  const { largestMetres, settings, finerSteps } = stepError;
  const gap =
    balance.largestGapMetres < 1e-9 ? 'to rounding' : `to ${formatQuantity(1000 * balance.largestGapMetres, 'mm', 3)}`;
  return (
    <Part id="numerics">
      <p>
        Equation (1) is integrated by Heun’s method, two steps a year from mid-year to mid-year. Against {finerSteps}{' '}
        steps a year the largest difference was {formatQuantity(1000 * largestMetres, 'mm', 1)}, in any year to 2100,
        over all {formatNumber(settings)} combinations of slider ends under the steepest pathway. The booked fluxes of
        every year sum {gap} to the change of level. Projections, ensembles and the hindcast share one loop. Nothing is
        rounded inside it.
      </p>
      <p>
        While a slider of the water balance moves, the page shows levels and quantiles of all runs that are straight
        between two of its {usualStations} stations along the slider (one a year for the year of a transfer), where it
        has run them. Against the runs themselves the lines of a band were then off by 10&nbsp;cm at most in settings
        drawn at random, and in half of these by less than 2&nbsp;cm in every year. Once the slider rests, the runs
        themselves are shown. Files never hold anything else.
      </p>
      <p>
        Every exported figure carries a <strong>run id</strong>: the first eight hexadecimal digits of a SHA-256 over
        the source code of the model, the checksums of all data files, every assumption in effect at its stored
        precision, and the seed. Two figures with one id show the same numbers; change any of these and the id changes.
        This build is version {identity.version}. The checksum of its model is <code>{identity.modelFingerprint}</code>,
        those of the data are on the{' '}
        <SectionLink page="/data/" section="files">
          data page
        </SectionLink>
        .
      </p>
    </Part>
  );
}
