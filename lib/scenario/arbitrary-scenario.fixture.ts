import fc from 'fast-check';
import type { Parameter } from '@/lib/domain/parameter';
import { pinOf } from './link';
import { type ParameterId, parameterTable } from './parameter-table';
import { presets } from './presets';
import { type Scenario, scenarioOf } from './scenario';
import { shortestWindowYears } from './view-parameters';

/** Every parameter's record by its id, as plain records. */
export const parameterRecords = Object.entries(parameterTable) as readonly (readonly [ParameterId, Parameter])[];

/** Any value that a parameter admits, at its stored precision, both ends included. */
export function anyValue(parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === 'choice') return fc.constantFrom<number | string>(...parameter.options);
  const { min, max, decimals } = parameter;
  const unit = 10 ** decimals;
  const whole = fc.integer({ min: Math.round(min * unit), max: Math.round(max * unit) });
  return fc.oneof(
    whole.map((value) => Number((value / unit).toFixed(decimals)) + 0),
    fc.constantFrom(min, max),
  );
}

const anyStated = fc.record(Object.fromEntries(parameterRecords.map(([id, parameter]) => [id, anyValue(parameter)])), {
  requiredKeys: [],
});

/** Any scenario without a pin: a preset, some values beside it, and a window that is long enough. */
const anyUnpinned: fc.Arbitrary<Scenario> = fc
  .record({ preset: fc.constantFrom(...presets.map(({ id }) => id)), stated: anyStated })
  .map(({ preset, stated }) => scenarioOf({ ...stated, preset }))
  .filter(({ from, to }) => to - from >= shortestWindowYears);

/** Any scenario that the page can show, alone or with another one pinned beside it. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({ scenario: anyUnpinned, pinned: fc.option(anyUnpinned) })
  .map(({ scenario, pinned }) => ({ ...scenario, pin: pinned === null ? null : pinOf(pinned) }));

const hostileKey = fc.oneof(
  fc.constantFrom(...parameterRecords.map(([id]) => id), 'pin'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'Decline',
    'decline ',
    '',
    '%',
    '💧',
    'pin[]',
  ),
  fc.string({ unit: 'binary' }),
);

const hostileValue = fc.oneof(
  fc.constantFrom(
    'NaN',
    'Infinity',
    '1e999',
    '−9',
    '9,5',
    '0x9',
    '9.',
    ' 9',
    '+9',
    '--9',
    '1_0',
    '٩',
    '',
    '%',
    '%E0%A4%A',
  ),
  fc.constantFrom('__proto__', 'constructor', 'ssp', 'balance ', 'DECLINE', 'null', 'undefined', '[object Object]'),
  fc.constantFrom('pin=pin%3D', 'decline=18&pin=decline%3D3', 'pin=%', '?pin=?pin=', 'x'.repeat(5000), '9'.repeat(400)),
  fc.double().map(String),
  fc.integer().map(String),
  fc.string({ unit: 'binary' }),
);

/** Queries that somebody typed, cut, encoded twice or meant ill: raw text, not always well-formed. */
export const hostileQuery: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.tuple(hostileKey, hostileValue, fc.boolean()), { maxLength: 12 })
    .map((pairs) => pairs.map(([key, value, encode]) => `${key}=${encode ? wellEncoded(value) : value}`).join('&')),
  fc.string({ unit: 'binary' }),
);

/** Half a surrogate pair cannot be encoded; a browser sends U+FFFD. */
function wellEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
