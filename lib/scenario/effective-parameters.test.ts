import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '@/lib/domain/parameter';
import { modelParameters } from '@/lib/model/parameters';
import { anyScenario, anyValue, parameterRecords } from './arbitrary-scenario.fixture';
import { effectiveParameters } from './effective-parameters';
import { portParameters } from './port-parameters';
import { runNamer } from './run-id';
import type { Scenario } from './scenario';
import { viewParameters } from './view-parameters';

const nameOf = runNamer({ modelFingerprint: 'm', dataChecksums: {} });
const idOf = (scenario: Scenario) => nameOf({ parameters: effectiveParameters(scenario), seed: scenario.seed });
const isView = (id: string) => Object.hasOwn(viewParameters, id);
const decisive = parameterRecords.filter(([id]) => id !== 'preset' && !isView(id));
const views = parameterRecords.filter(([id]) => isView(id));

/** A value that a parameter admits and that is not the one it has. */
const otherThan = (parameter: Parameter, present: unknown) => anyValue(parameter).filter((value) => value !== present);

describe('the run id', () => {
  it.each(decisive)('changes with %s', (id, parameter) => {
    const pairs = anyScenario.chain((scenario) => fc.tuple(fc.constant(scenario), otherThan(parameter, scenario[id])));
    fc.assert(
      fc.property(pairs, ([scenario, value]) => {
        expect(idOf({ ...scenario, [id]: value })).not.toBe(idOf(scenario));
      }),
      { numRuns: 10 },
    );
  });

  it.each(views)('stays the same whatever %s shows', (id, parameter) => {
    fc.assert(
      fc.property(anyScenario, anyValue(parameter), (scenario, value) => {
        expect(idOf({ ...scenario, [id]: value })).toBe(idOf(scenario));
      }),
      { numRuns: 10 },
    );
  });

  it('is of the numbers, not of the way to them: neither the preset nor the pin is part of it', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(idOf({ ...scenario, preset: 'hindcast', pin: 'decline=3' })).toBe(idOf(scenario));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the effective parameters', () => {
  it('are the mode and everything of the model and the ports', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const keys = ['mode', ...Object.keys(modelParameters), ...Object.keys(portParameters)];
        expect(Object.keys(effectiveParameters(scenario))).toEqual(keys);
        expect(effectiveParameters(scenario)).toMatchObject({ mode: scenario.mode, decline: scenario.decline });
      }),
      { numRuns: 20 },
    );
  });
});
