import type { NumberParameter } from '@/lib/domain/parameter';
import { portParameters } from '@/lib/scenario/port-parameters';
import { viewParameters } from '@/lib/scenario/view-parameters';

/** What a number of the calculator may be; `min` and `max` are in its unit. */
export type Field = Pick<NumberParameter, 'unit' | 'min' | 'max' | 'decimals' | 'step'>;

/** Names of the numbers that belong to the scenario too. */
export const scenarioFieldIds = ['dredge', 'dredgeFrom', 'silt', 'allowance', 'year'] as const;

/** Names of the numbers of a berth of the reader's own: a depth or draught, and the level that it refers to. */
export const ownFieldIds = ['depth', 'reference'] as const;

/** Name of a number of the calculator. */
export type FieldId = (typeof scenarioFieldIds)[number] | (typeof ownFieldIds)[number];

/** The numbers of the calculator: those of the scenario with its limits, the year from the last observed one on. */
export function calculatorFields(startYear: number): Readonly<Record<FieldId, Field>> {
  const { dredge, dredgeFrom, silt, allowance } = portParameters;
  return {
    depth: { unit: 'm', min: 0.5, max: 30, decimals: 3, step: 0.1 },
    reference: { unit: 'm BHS', min: -34, max: -20, decimals: 3, step: 0.1 },
    dredge,
    dredgeFrom,
    silt,
    allowance,
    year: { ...viewParameters.year, min: startYear },
  };
}

/** What is wrong with a text: nothing there, no number, outside the limits, or with too many decimals. */
export type FieldFault = 'missing' | 'number' | 'range' | 'decimals';

/** Read a number as typed, with point or comma, hyphen or minus; or tell what is wrong with it. */
export function readField(field: Field, text: string): number | FieldFault {
  const plain = text.trim().replace('\u2212', '-').replace(',', '.');
  if (plain === '') return 'missing';
  if (!/^[+-]?\d{1,6}(\.\d{1,9})?$/.test(plain)) return 'number';
  const value = Number(plain);
  if (value < field.min || value > field.max) return 'range';
  return Number(value.toFixed(field.decimals)) === value ? value + 0 : 'decimals';
}
