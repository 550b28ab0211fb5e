/** Sum counts of runs up to each row and give them as shares (0…1) of `runs`. */
export function cumulate(counts: Uint32Array, runs: number): Float64Array {
  const shares = new Float64Array(counts.length);
  let sum = 0;
  for (let row = 0; row < counts.length; row++) {
    sum += counts[row]!;
    shares[row] = sum / runs;
  }
  return shares;
}
