import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { bandShares } from '@/lib/model/bands';
import { modelParameters } from '@/lib/model/parameters';
import { formatNumber, formatPercent, formatQuantity } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { EquationList } from './equation-list';
import { Part } from './part';
import { noiseEquation } from './symbols';
import { Tex } from './tex';
import { texNumber } from './tex-number';

/** The ensemble: what its runs differ in, how chance is drawn, which quantiles are shown, and what may be said of them. */
export function EnsemblePart({ record }: { record: MethodsRecord }) {
  const { spread, areaError, noise } = record.fixed;
  const { members, seed, noise: sigma } = modelParameters;
  const factor = (sign: number) => formatNumber(Math.exp(sign * spread.logEvaporation), 2);
  const shares = Object.values(bandShares).map((share) => formatNumber(100 * share));
  return (
    <Part id="ensemble">
      <p>
        {formatNumber(members.default)} runs (seed {seed.default}) differ in four numbers and in noise. One standard
        deviation, multiplied by the assumption “spread”:
      </p>
      <ul>
        <li>
          present rate of fall <Tex>b</Tex>: ± {formatQuantity(100 * spread.fallMetres, 'cm/yr')}
        </li>
        <li>
          evaporation per °C <Tex>k_E</Tex>: a factor of {formatRange(factor(-1), factor(1))}
        </li>
        <li>
          inflow per °C <Tex>r</Tex>: ± {formatQuantity(100 * spread.runoff, '% per °C')}
        </li>
        <li>
          area <Tex>A</Tex>: nothing above {formatQuantity(areaError[0], 'm', 1)}, growing to ±{' '}
          {formatPercent(spread.area)} below {formatQuantity(areaError[1], 'm', 1)}
        </li>
      </ul>
      <p>
        These widths are assumptions, chosen so that the runs reach about as far as the published projections do. They
        are not estimates of error.
      </p>
      <EquationList
        equations={[
          {
            number: noiseEquation,
            tex: String.raw`\varepsilon_{y+1} = ${texNumber(noise.memory, 1)}\,\varepsilon_y + \sigma\sqrt{1 - ${texNumber(noise.memory, 1)}^2}\;g`,
            words: `Noise of each year, with a standard deviation of ${formatQuantity(sigma.default, sigma.unit)} unless moved; neighbouring years correlate at ${formatNumber(noise.memory, 1)}. g is standard normal.`,
          },
        ]}
      />
      <p>
        The numbers are drawn member by member, first the four, then one for each year, from xoroshiro128+ (jumped
        once), 53 bits to a uniform number and AS 241 to a normal one. They depend on the seed alone and not on any
        slider, so a moved slider moves the runs and not the dice, and two readers of one link see the same band. Node
        and the browser agree on every bit: exponentials and logarithms are the model’s own.
      </p>
      <p>
        Bands are quantiles of type 7 in the sense of Hyndman and Fan, year by year, at {shares.join(', ')} per cent.
        The <em>central line</em> is the run without spread and noise; it is named so, and it is not the median. Of a
        band we say “in 9 of 10 runs of this model”. That is a count of runs under the assumptions set; it is not the
        probability that the sea will do so.
      </p>
    </Part>
  );
}
