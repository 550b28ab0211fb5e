import { type ModelParameterId, modelParameters } from '@/lib/model/parameters';
import type { Words } from '@/lib/words/catalogue';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { presets } from './presets';
import { differences, type Scenario } from './scenario';

/** Say a scenario in one sentence: the fall and its path, or the preset and what was changed in it. */
export function scenarioInWords(scenario: Scenario, words: Words): string {
  if (scenario.mode === 'decline') {
    return words('scenario.decline', {
      fall: valueInWords('decline', scenario.decline, words),
      shape: scenario.shape === 0 ? 'straight' : scenario.shape === 1 ? 'quadratic' : 'between',
      share: formatNumber(scenario.shape, 2),
      noise: valueInWords('noise', scenario.noise, words),
    });
  }
  const preset = presets.find(({ id }) => id === scenario.preset);
  const changed = Object.keys(differences(scenario)).filter(
    (id): id is ModelParameterId => Object.hasOwn(modelParameters, id) && id !== 'decline' && id !== 'shape',
  );
  const changes = changed.map((id) => `${words(`parameters.${id}.label`)} ${valueInWords(id, scenario[id], words)}`);
  return words('scenario.balance', {
    preset: preset?.mode === 'balance' ? `${preset.name}, ` : '',
    warming: words(`parameters.warming.options.${scenario.warming}`),
    changes: changes.filter((_, i) => changed[i] !== 'warming').join('; ') || 'none',
  });
}

/** Write the value of a parameter with its unit, or the name of its option. */
export function valueInWords(id: ModelParameterId, value: number | string, words: Words): string {
  const parameter = modelParameters[id];
  if (parameter.kind === 'number') {
    const years = parameter.unit === '' && parameter.min > 1000;
    return years ? String(value) : withUnit(formatNumber(Number(value), parameter.decimals), parameter.unit);
  }
  const options: Readonly<Record<string, string>> =
    id === 'strait'
      ? { open: words('parameters.strait.options.open'), closed: words('parameters.strait.options.closed') }
      : Object.fromEntries(
          modelParameters.warming.options.map((option) => [option, words(`parameters.warming.options.${option}`)]),
        );
  return options[String(value)] ?? String(value);
}
