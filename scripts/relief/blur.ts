/** Blur a surface: three passes of a running mean over `2·radius + 1` cells each way, close to a Gaussian. Edges repeat. */
export function blur(values: Float64Array, columns: number, radius: number): Float64Array {
  const rows = values.length / columns;
  let surface = values;
  for (let pass = 0; pass < 3; pass++) {
    surface = runningMean(surface, columns, rows, 1, columns, radius);
    surface = runningMean(surface, rows, columns, columns, 1, radius);
  }
  return surface;
}

/** Average along lines of `length` cells that are `step` apart; there are `count` lines, `between` apart. */
function runningMean(
  values: Float64Array,
  length: number,
  count: number,
  step: number,
  between: number,
  radius: number,
): Float64Array {
  const means = new Float64Array(values.length);
  for (let line = 0; line < count; line++) {
    for (let position = 0; position < length; position++) {
      let sum = 0;
      for (let offset = -radius; offset <= radius; offset++) {
        const neighbour = Math.min(length - 1, Math.max(0, position + offset));
        sum += values[line * between + neighbour * step] ?? 0;
      }
      means[line * between + position * step] = sum / (2 * radius + 1);
    }
  }
  return means;
}
