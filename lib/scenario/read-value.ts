import type { NumberParameter, Parameter } from '@/lib/domain/parameter';

/** What a value of a link came to: the value, or why it was not taken. */
export type Reading = { readonly value: number | string } | { readonly refused: Refused };

/** Why a value of a link was not taken. */
export type Refused = 'number' | 'range' | 'option';

/** Read one value of a link by the record of its parameter, at stored precision. */
export function readValue(parameter: Parameter, text: string): Reading {
  if (parameter.kind === 'choice') {
    return parameter.options.includes(text) ? { value: text } : { refused: 'option' };
  }
  if (!/^[+-]?\d{1,9}(\.\d{1,9})?$/.test(text)) return { refused: 'number' };
  const value = atStoredPrecision(parameter, Number(text));
  return value < parameter.min || value > parameter.max ? { refused: 'range' } : { value };
}

/** Round to the precision at which a parameter is stored, written and compared; never −0. */
export function atStoredPrecision(parameter: NumberParameter, value: number): number {
  return Number(value.toFixed(parameter.decimals)) + 0;
}
