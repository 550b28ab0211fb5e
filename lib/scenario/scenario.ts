import { defaultsOf } from './defaults';
import { type ParameterId, type ParameterValues, parameterTable } from './parameter-table';
import { presets } from './presets';

/** Everything that a link says: a value for every parameter, and the scenario pinned beside it (as its query). */
export type Scenario = ParameterValues & {
  /** The query of the pinned scenario; empty for the default one, null for none. */
  readonly pin: string | null;
};

/** What a link states: only some values. */
export type StatedValues = Partial<Record<ParameterId, number | string | null>>;

const parameterIds = Object.keys(parameterTable) as ParameterId[];

/** Complete what a link states by its preset, and that by the defaults. */
export function scenarioOf(stated: StatedValues, pin: string | null = null): Scenario {
  const values = { ...presetValues(stated.preset ?? parameterTable.preset.default), ...withoutNull(stated) };
  return { ...(values as ParameterValues), pin };
}

/** The values of a preset: the defaults, with those that it sets. */
export function presetValues(id: number | string): ParameterValues {
  const preset = presets.find((candidate) => candidate.id === id);
  return preset === undefined
    ? defaultsOf()
    : { ...defaultsOf(), ...preset.values, mode: preset.mode, preset: preset.id };
}

/** The values in which a scenario differs from its preset, in the order of links. */
export function differences(scenario: Scenario): StatedValues {
  const base = presetValues(scenario.preset);
  return Object.fromEntries(parameterIds.filter((id) => scenario[id] !== base[id]).map((id) => [id, scenario[id]]));
}

/** Whether two scenarios have the same values. */
export function saysTheSame(one: Scenario, other: Scenario): boolean {
  return one.pin === other.pin && parameterIds.every((id) => one[id] === other[id]);
}

function withoutNull(stated: StatedValues): StatedValues {
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null && value !== undefined));
}
