import { type ParameterId, type ParameterValues, parameterTable } from './parameter-table';

/** The default of every parameter, read from the table. */
export function defaultsOf(): ParameterValues {
  const ids = Object.keys(parameterTable) as ParameterId[];
  return Object.fromEntries(ids.map((id) => [id, parameterTable[id].default])) as ParameterValues;
}
