/** Buckets that the span of the levels is cut into: few of them hold more than one level. */
const buckets = 2048;
/** Levels that lie closer than this to each other share buckets of this span, m: bucket numbers stay whole numbers. */
const leastSpanMetres = 1;

/** Levels (m BHS) in descending order, each once, with where to begin a search among them. */
export type LevelLadder = {
  /** The levels from the highest down, and −∞ after them. */
  readonly descending: Float64Array;
  /** Of each level as it was given, its place among the descending ones. */
  readonly places: Uint32Array;
  readonly topMetres: number;
  readonly bucketsPerMetre: number;
  /** For each bucket below the top, the levels of the buckets before it: whoever is in it lies below all of these. */
  readonly before: Uint16Array;
};

/** Lay levels (m BHS, in any order; −∞ is below everything) out for `levelsPassed`. */
export function levelLadder(levelsMetres: readonly number[]): LevelLadder {
  const steps = [...new Set(levelsMetres)].sort((a, b) => b - a);
  const placeOf = new Map(steps.map((level, place) => [level, place]));
  const places = Uint32Array.from(levelsMetres, (level) => placeOf.get(level)!);
  const descending = Float64Array.from([...steps, -Infinity]);
  const finite = descending.filter(Number.isFinite);
  const topMetres = finite[0] ?? 0;
  const bucketsPerMetre = buckets / Math.max(leastSpanMetres, topMetres - (finite.at(-1) ?? 0));
  const before = new Uint16Array(buckets + 1);
  for (let bucket = 0, place = 0; bucket <= buckets; bucket++) {
    while (place < finite.length && Math.trunc((topMetres - finite[place]!) * bucketsPerMetre) < bucket) place++;
    before[bucket] = place;
  }
  return { descending, places, topMetres, bucketsPerMetre, before };
}
