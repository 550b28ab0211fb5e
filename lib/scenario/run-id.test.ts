import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type RunGround, type RunInputs, runNamer } from './run-id';

const runId = (inputs: RunGround & RunInputs) => runNamer(inputs)(inputs);

const inputs: RunGround & RunInputs = {
  modelFingerprint: 'abc',
  dataChecksums: { 'levels.csv': '11', 'inflow.csv': '22' },
  parameters: { decline: 9, shape: 'steady' },
  seed: 1,
};

it('is the first 8 digits of SHA-256 over the sorted inputs, by the hash of Node', () => {
  const canonical = '["abc",[["inflow.csv","22"],["levels.csv","11"]],[["decline",9],["shape","steady"]],1]';
  expect(runId(inputs)).toBe(createHash('sha256').update(canonical).digest('hex').slice(0, 8));
});

it('does not depend on the order in which parameters were set', () => {
  const parameters = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.integer(), fc.string()));
  fc.assert(
    fc.property(parameters, (some) => {
      const reversed = Object.fromEntries(Object.entries(some).reverse());
      expect(runId({ ...inputs, parameters: reversed })).toBe(runId({ ...inputs, parameters: some }));
    }),
  );
});

it('changes with each input', () => {
  const ids = [
    inputs,
    { ...inputs, modelFingerprint: 'abd' },
    { ...inputs, dataChecksums: { ...inputs.dataChecksums, 'levels.csv': '12' } },
    { ...inputs, parameters: { ...inputs.parameters, decline: 9.1 } },
    { ...inputs, parameters: { ...inputs.parameters, decline: '9' } },
    { ...inputs, seed: 2 },
  ].map(runId);
  expect(new Set(ids).size).toBe(ids.length);
});

it('refuses a parameter that is not a finite number', () => {
  expect(() => runId({ ...inputs, parameters: { decline: Number.NaN } })).toThrow('decline: is NaN');
});
