// ln 2 in two parts, the first with so few bits that a whole number times it is exact.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

const bits = new DataView(new ArrayBuffer(8));

/**
 * Give e to the power `x`, |x| ≤ 700, within two units in the last place, from `+ − × ÷` alone:
 * `Math.exp` differs between engines (Node 20 and Chromium 156 in the last bit), and the same link must give the same
 * numbers in both. x = k·ln 2 + r, the series of exp(r) for |r| ≤ 0.35, times 2^k.
 */
export function exp(x: number): number {
  const k = Math.round(x * Math.LOG2E);
  const r = x - k * ln2High - k * ln2Low;
  let series = 1;
  for (let n = 14; n > 0; n--) series = 1 + (r / n) * series;
  return series * powerOfTwo(k);
}

function powerOfTwo(k: number): number {
  bits.setInt32(0, (k + 1023) << 20);
  bits.setInt32(4, 0);
  return bits.getFloat64(0);
}
