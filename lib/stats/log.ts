const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const sqrtHalfHighBits = 0x3fe6a09e;

const bits = new DataView(new ArrayBuffer(8));

/**
 * Give the natural logarithm of a normal positive `x` (2e-308 and more), within two units in the last place, from
 * `+ − × ÷` alone: `Math.log` differs between engines in the last bit (see `exp`).
 * x = 2^k·m with m from √½ to √2, log m = 2·artanh((m − 1)/(m + 1)) as a series.
 */
export function log(x: number): number {
  bits.setFloat64(0, x);
  const high = bits.getInt32(0);
  const k = (high - sqrtHalfHighBits) >> 20;
  bits.setInt32(0, high - (k << 20));
  const f = bits.getFloat64(0) - 1;
  const s = f / (2 + f);
  const squared = s * s;
  let series = 0;
  for (let odd = 25; odd >= 3; odd -= 2) series = squared * (1 / odd + series);
  return k * ln2High + (2 * s + (2 * s * series + k * ln2Low));
}
