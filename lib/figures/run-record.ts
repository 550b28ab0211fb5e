import { effectiveParameters } from '@/lib/scenario/effective-parameters';
import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext } from './context';
import { runIdOf } from './provenance';

/** A run as files carry it: enough to make it again. */
export type RunRecord = {
  readonly id: string;
  readonly version: string;
  readonly seed: number;
  readonly members: number;
  /** Every effective parameter by its id, in its own unit. */
  readonly parameters: Readonly<Record<string, number | string>>;
  /** SHA-256 of each data file. */
  readonly data: Readonly<Record<string, string>>;
};

/** Write down a run: id, version, seed, members, every effective parameter, checksums of the data. */
export function runRecord(scenario: Scenario, context: FigureContext): RunRecord {
  const { version, dataChecksums } = context.data.identity;
  const { seed, members } = scenario;
  const parameters = effectiveParameters(scenario);
  return { id: runIdOf(scenario, context), version, seed, members, parameters, data: dataChecksums };
}
