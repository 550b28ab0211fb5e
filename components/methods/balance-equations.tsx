import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { uralShare } from '@/lib/model/ural-furrow';
import { formatNumber, formatPercent, formatQuantity } from '@/lib/words/format-number';
import type { NumberedEquation } from './equation-list';
import { texNumber } from './tex-number';

/** The equations of the water balance, with every number in them read from the model. */
export function balanceEquations({ fixed }: Pick<MethodsRecord, 'fixed'>): readonly NumberedEquation[] {
  const { strait, furrow, useRampYears, swingYears } = fixed;
  const [begins, ends] = furrow;
  const years = (value: number) => formatQuantity(value, 'years');
  const level = (value: number) => formatQuantity(value, 'm', 1);
  const equations: readonly (readonly [tex: string, words: string])[] = [
    [
      String.raw`\frac{dh}{dt} = 1000\,\frac{R + G + D - Q}{A(h)} + P - E + N + \varepsilon`,
      'The level h changes by volumes spread over the area, by depths of rain and evaporation, by the natural swing that fades, and by noise.',
    ],
    [
      String.raw`\Delta T(t) = T(t) - T(t_0)`,
      'Warming counts from the start: what has happened already is in the present rate of fall.',
    ],
    [
      String.raw`\begin{aligned} F &= \max\bigl(0,\,(R_0 + W_0)(1 + r\,\Delta T)\bigr)\\ R &= \max(0,\,F - W)\,(1 - ${texNumber(uralShare, 3)}\,c(h)) \end{aligned}`,
      `The natural flow F changes with warming; what is consumed is taken from it. The Ural, ${formatPercent(uralShare, 1)} of the inflow, is lost with its furrow.`,
    ],
    [
      String.raw`W = W_0\,\Bigl(1 + w\,\min\bigl(1,\,\tfrac{t - t_0}{${texNumber(useRampYears, 0)}}\bigr)\Bigr)`,
      `Water use changes along a straight ramp of ${years(useRampYears)}.`,
    ],
    [
      String.raw`c(h) = \min\Bigl(1,\,\max\bigl(0,\,\tfrac{${texNumber(begins, 1)} - h}{${texNumber(begins - ends, 1)}}\bigr)\Bigr)`,
      `The Ural Furrow is joined to the sea above ${level(begins)} and cut off below ${level(ends)}.`,
    ],
    [
      String.raw`Q = \max\bigl(0,\,${texNumber(strait.km3PerMetre, 1)}\,(h + ${texNumber(-strait.sillMetres, 1)})\bigr)`,
      `What flows to Kara-Bogaz-Gol while the level stands above ${level(strait.sillMetres)}; nothing if the strait is closed.`,
    ],
    [
      String.raw`P = P_0\,(1 + k_P\,\Delta T)`,
      'Rain on the sea. Only its change matters: its present value cancels in (9).',
    ],
    [
      String.raw`E = E_0 + k_E\,a\,\Delta T`,
      'Evaporation grows with the warming over the sea, a times the global one.',
    ],
    [
      String.raw`E_0 = 1000\,\frac{R_0 + G - Q(h_0)}{A(h_0)} + P_0 + b`,
      'Present evaporation is not measured well enough to be put in. It closes the balance at the present rate of fall b, strait open, and is then held against the literature.',
    ],
    [
      String.raw`N = n\,b\,\bigl(1 - e^{-(t - t_0)/${texNumber(swingYears, 0)}}\bigr)`,
      `The share n of the present fall that is a natural swing fades with a time of ${years(swingYears)}; n is ${formatNumber(0)} unless moved.`,
    ],
  ];
  return equations.map(([tex, words], i) => ({ number: i + 1, tex, words }));
}
