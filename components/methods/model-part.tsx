import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { lastYear } from '@/lib/model/projection-years';
import { balticDisplay, formatLevel } from '@/lib/words/format-level';
import { formatYears } from '@/lib/words/format-month';
import { Part } from './part';

/** What the model is, in a few sentences, and what it is not. */
export function ModelPart({ record }: { record: MethodsRecord }) {
  const { start } = record;
  return (
    <Part id="model">
      <p>
        The level of a closed sea follows from what flows in and what evaporates. The model keeps that account for the
        whole sea at once: rivers, groundwater, rain, evaporation, the outflow to Kara-Bogaz-Gol, and an area that
        shrinks as the level falls. It starts from the last annual mean of the record,{' '}
        {formatLevel(start.levelMetres, balticDisplay)} in {start.year}, and runs to {lastYear}. It is small enough to
        be read in ten minutes and to be run thousands of times while a slider moves.
      </p>
      <p>
        It turns assumptions into levels. It is not a climate model and not a forecast: warming, the change of the
        rivers and of evaporation with warming, and the present rate of fall are put in, not computed. What comes out
        can be no surer than they are.
      </p>
      <p>
        There are two modes. In <strong>water balance</strong> the equations below are integrated over{' '}
        {formatYears(start.year, lastYear)}. In <strong>fall by {lastYear}</strong> the end is prescribed, as a paper
        gives it, and the balance is not used. Everything on this page that is a number of the model was printed by the
        model when the site was built.
      </p>
    </Part>
  );
}
