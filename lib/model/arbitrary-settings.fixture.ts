import fc from 'fast-check';
import type { Parameter } from '@/lib/domain/parameter';
import { defaultSettings } from './default-settings';
import { type ModelSettings, modelParameters } from './parameters';

const parameters: readonly Parameter[] = Object.values(modelParameters);

/** Any settings of the water balance that the controls admit, at their stored precision. */
export const anySettings = settingsFrom((parameter) => {
  if (parameter.kind === 'choice') return fc.constantFrom<number | string>(...parameter.options);
  const unit = 10 ** parameter.decimals;
  const whole = fc.integer({ min: Math.round(parameter.min * unit), max: Math.round(parameter.max * unit) });
  return whole.map((value) => Number((value / unit).toFixed(parameter.decimals)));
});

/** Settings with every control at one of its ends. */
export const extremeSettings = settingsFrom((parameter) =>
  fc.constantFrom<number | string>(
    ...(parameter.kind === 'choice' ? parameter.options : [parameter.min, parameter.max]),
  ),
);

/** The ensemble keeps its size and seed, which would only cost time. */
function settingsFrom(anyValue: (parameter: Parameter) => fc.Arbitrary<number | string>): fc.Arbitrary<ModelSettings> {
  const varied = parameters.filter(({ id }) => id !== 'members' && id !== 'seed');
  return fc
    .record(Object.fromEntries(varied.map((parameter) => [parameter.id, anyValue(parameter)])))
    .map((values) => ({ ...defaultSettings, ...values }) as ModelSettings);
}
