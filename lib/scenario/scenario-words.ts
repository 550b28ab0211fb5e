import { type ModelParameterId, modelParameters } from '@/lib/model/parameters';
import type { Words } from '@/lib/words/catalogue';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { type AssumptionId, assumptions } from './assumptions';
import { portParameters } from './port-parameters';
import { presets } from './presets';
import { differences, type Scenario } from './scenario';

/** Say a scenario in one sentence: the fall and its path, or the preset and what was changed in it. */
export function scenarioInWords(scenario: Scenario, words: Words): string {
  const berths = berthsInWords(scenario, words);
  if (scenario.mode === 'decline') {
    return words('scenario.decline', {
      berths,
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
    berths,
    preset: preset?.mode === 'balance' ? `${preset.name}, ` : '',
    warming: words(`parameters.warming.options.${scenario.warming}`),
    changes: changes.filter((_, i) => changed[i] !== 'warming').join('; ') || 'none',
  });
}

/** Write the value of a parameter with its unit, or the name of its option. */
export function valueInWords(id: AssumptionId, value: number | string, words: Words): string {
  const parameter = assumptions[id];
  if (parameter.kind === 'number') {
    const years = parameter.unit === '' && parameter.min > 1000;
    return years ? String(value) : withUnit(formatNumber(Number(value), parameter.decimals), parameter.unit);
  }
  if (id === 'ship') return shipInWords(String(value), words);
  const options: Readonly<Record<string, string>> =
    id === 'strait'
      ? { open: words('parameters.strait.options.open'), closed: words('parameters.strait.options.closed') }
      : Object.fromEntries(
          modelParameters.warming.options.map((option) => [option, words(`parameters.warming.options.${option}`)]),
        );
  return options[String(value)] ?? String(value);
}

/** Name a ship of the calculation in a few words; one without words of its own is named by its id. */
function shipInWords(id: string, words: Words): string {
  const ship = portParameters.ship.options.find((option) => option === id);
  return ship === undefined ? id : words(`parameters.ship.options.${ship}`);
}

/** What is assumed at the berths beside the defaults; `none` for nothing. */
function berthsInWords(scenario: Scenario, words: Words): string {
  const ids = (Object.keys(portParameters) as (keyof typeof portParameters)[]).filter(
    (id) => scenario[id] !== portParameters[id].default && (id !== 'dredgeFrom' || scenario.dredge > 0),
  );
  return (
    ids.map((id) => `${words(`parameters.${id}.label`)}: ${valueInWords(id, scenario[id], words)}`).join('; ') || 'none'
  );
}
