import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { modelParameters } from '@/lib/model/parameters';
import { lastYear } from '@/lib/model/projection-years';
import { balticDisplay, formatLevel } from '@/lib/words/format-level';
import { formatQuantity } from '@/lib/words/format-number';
import { EquationList } from './equation-list';
import { Part } from './part';
import { noiseEquation } from './symbols';
import { Tex } from './tex';
import { texNumber } from './tex-number';

/** Mode `decline`: a fall prescribed by a paper, the shape of the way down, and natural variability around it. */
export function DeclinePart({ record }: { record: MethodsRecord }) {
  const { start, reference2020Metres, fixed } = record;
  const years = lastYear - start.year;
  const fallen = reference2020Metres - start.levelMetres;
  return (
    <Part id="decline">
      <p>
        The fall <Tex>D</Tex> counts from the level of 2020, {formatLevel(reference2020Metres, balticDisplay)}, the base
        of Prange et al. 2020; {formatQuantity(fallen, 'm', 2)} of it had happened by {start.year}. Every axis of falls
        counts from there, and a published fall is placed by its own base. The shape c runs from{' '}
        {modelParameters.shape.min}, straight, to {modelParameters.shape.max}, slow first and fast later.
      </p>
      <EquationList
        equations={[
          {
            number: noiseEquation + 1,
            tex: String.raw`\begin{aligned} h(y) &= h_0 + (h_{2020} - D - h_0)\,\bigl((1 - c)\,s + c\,s^2\bigr)\\ s &= \frac{y - ${start.year}}{${years}} \end{aligned}`,
            words: 'The way down, as prescribed. The end is the paper’s; the shape is an assumption.',
          },
          {
            number: noiseEquation + 2,
            tex: String.raw`x_{y+1} = x_y\,e^{-1/${texNumber(fixed.excursionYears, 0)}} + \varepsilon_y, \qquad x_{${start.year}} = 0`,
            words: `Around it lies natural variability alone: an excursion x that the basin forgets with a time of ${formatQuantity(fixed.excursionYears, 'years')}. The spread of assumptions has no effect in this mode, so its band is narrow: it says nothing about whether the fall is right.`,
          },
        ]}
      />
    </Part>
  );
}
