import { type ModelParameterId, modelParameters } from '@/lib/model/parameters';
import type { Words } from '@/lib/words/catalogue';
import { formatLength, formatRate } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { type AssumptionId, assumptions } from './assumptions';
import { portParameters } from './port-parameters';
import { presets } from './presets';
import { differences, type Scenario } from './scenario';

/** Say a scenario in one sentence: the fall and its path, or the preset and what was changed in it; in its own units. */
export function scenarioInWords(scenario: Scenario, words: Words): string {
  const { units } = scenario;
  const berths = berthsInWords(scenario, words);
  if (scenario.mode === 'decline') {
    return words('scenario.decline', {
      berths,
      fall: valueInWords('decline', scenario.decline, words, units),
      shape: scenario.shape === 0 ? 'straight' : scenario.shape === 1 ? 'quadratic' : 'between',
      share: formatNumber(scenario.shape, 2),
      noise: valueInWords('noise', scenario.noise, words, units),
    });
  }
  const preset = presets.find(({ id }) => id === scenario.preset);
  const changed = Object.keys(differences(scenario)).filter(
    (id): id is ModelParameterId => Object.hasOwn(modelParameters, id) && id !== 'decline' && id !== 'shape',
  );
  const changes = changed.map(
    (id) => `${words(`parameters.${id}.label`)} ${valueInWords(id, scenario[id], words, units)}`,
  );
  return words('scenario.balance', {
    berths,
    preset: preset?.mode === 'balance' ? `${preset.name}, ` : '',
    warming: words(`parameters.warming.options.${scenario.warming}`),
    changes: changes.filter((_, i) => changed[i] !== 'warming').join('; ') || 'none',
  });
}

/**
 * Write the value of a parameter with its unit, or the name of its option. Lengths and rates of level are stored in m
 * and cm/yr, and are written so unless the reader chose feet: `2.0 ft`, `4.7 in/yr`.
 */
export function valueInWords(id: AssumptionId, value: number | string, words: Words, units: Units = 'm'): string {
  const parameter = assumptions[id];
  if (parameter.kind === 'number') {
    const { unit, min, decimals } = parameter;
    if (unit === '' && min > 1000) return String(value);
    if (unit === 'm') return formatLength(Number(value), units, decimals);
    // An inch is more than two centimetres: a whole number of them would be too coarse.
    if (unit === 'cm/yr' && units === 'ft') {
      return formatRate(Number(value), units, Math.max(1, decimals)).replace('+', '');
    }
    return withUnit(formatNumber(Number(value), decimals), unit);
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

/** What is assumed at the berths beside the defaults, dredging with its year; `none` for nothing. */
function berthsInWords(scenario: Scenario, words: Words): string {
  const value = (id: keyof typeof portParameters) => valueInWords(id, scenario[id], words, scenario.units);
  const said = (Object.keys(portParameters) as (keyof typeof portParameters)[])
    .filter((id) => id !== 'dredgeFrom' && scenario[id] !== portParameters[id].default)
    .map((id) => {
      const label = words(`parameters.${id}.label`);
      return id === 'dredge'
        ? words('scenario.dredged', { label, depth: value(id), year: value('dredgeFrom') })
        : words('scenario.berth', { label, value: value(id) });
    });
  return said.join('; ') || 'none';
}
