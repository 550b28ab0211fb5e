import type { Projection } from '@/lib/model/projection';

/**
 * Give the shares (0…1) of runs below levels (m BHS, in any order), by year of the projection: a line for each level.
 * The same numbers as `shareBelow` in one pass over the runs, whatever the number of levels.
 */
export function sharesBelow({ members }: Projection, levelsMetres: readonly number[]): readonly Float64Array[] {
  const { count, centre, scale, values } = members;
  const rising = Float64Array.from(levelsMetres).sort();
  const width = rising.length + 1;
  const ranks = new Uint32Array(centre.length * width);
  for (const [row, middle] of centre.entries())
    for (let k = row * count; k < (row + 1) * count; k++) {
      // The run lies below all levels from this rank on.
      const rank = countUpTo(rising, middle + scale * (values[k] ?? 0));
      ranks[row * width + rank] = (ranks[row * width + rank] ?? 0) + 1;
    }
  return levelsMetres.map((level) => {
    const rank = rising.indexOf(level);
    return Float64Array.from(centre, (_, row) => {
      let below = 0;
      for (let k = 0; k <= rank; k++) below += ranks[row * width + k] ?? 0;
      return below / count;
    });
  });
}

/** Count the rising values that are not above `level`. */
function countUpTo(rising: Float64Array, level: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= level) low = middle + 1;
    else high = middle;
  }
  return low;
}
