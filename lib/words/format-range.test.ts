import { expect, it } from 'vitest';
import { formatPercentRange, formatRange } from './format-range';

it('joins signed numbers with a word, since a dash would read as a minus', () => {
  expect(formatRange('−30.0', '−28.0')).toBe('−30.0 to −28.0');
  expect(formatRange('−0.2', '+0.1', 'm')).toBe('−0.2 to +0.1\u00a0m');
});

it('joins unsigned numbers with an en dash', () => {
  expect(formatRange('9', '18', 'm')).toBe('9–18\u00a0m');
});

it('writes one number where both ends read the same', () => {
  expect(formatRange('0.3', '0.3', 'm')).toBe('0.3\u00a0m');
});

it('writes the sign of per cent once, after both ends', () => {
  expect(formatPercentRange(0.31, 0.43)).toBe('31–43%');
  expect(formatPercentRange(0.001, 0.004)).toBe('0%');
});
