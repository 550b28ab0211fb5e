/** Buckets that the span of the levels is cut into: most of them hold no level, so one comparison decides. */
const buckets = 1024;

/** Levels (m BHS) in descending order, with where to begin a search among them. */
export type LevelLadder = {
  /** The levels from the highest down, and −∞ after them. */
  readonly descending: Float64Array;
  /** Of each level as it was given, its place among the descending ones. */
  readonly places: Uint32Array;
  readonly topMetres: number;
  readonly bucketsPerMetre: number;
  /** For each bucket below the top, the levels of the buckets before it: whoever is in it lies below all of these. */
  readonly before: Uint32Array;
};

/** Lay levels (m BHS, in any order; −∞ is below everything) out for `passedAt`. */
export function levelLadder(levelsMetres: readonly number[]): LevelLadder {
  const order = levelsMetres.map((_, k) => k).sort((a, b) => levelsMetres[b]! - levelsMetres[a]!);
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place]!] = place;
  const descending = Float64Array.from([...order.map((k) => levelsMetres[k]!), -Infinity]);
  const finite = descending.filter(Number.isFinite);
  const topMetres = finite[0] ?? 0;
  const span = topMetres - (finite.at(-1) ?? 0);
  const bucketsPerMetre = span > 0 ? buckets / span : 0;
  const before = new Uint32Array(buckets + 1);
  let place = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    while (place < finite.length && Math.trunc((topMetres - finite[place]!) * bucketsPerMetre) < bucket) place++;
    before[bucket] = place;
  }
  return { descending, places, topMetres, bucketsPerMetre, before };
}

/** Count the steps of a ladder that a level (m BHS) lies below. */
export function passedAt({ descending, topMetres, bucketsPerMetre, before }: LevelLadder, level: number): number {
  const bucket = Math.min(buckets, (topMetres - level) * bucketsPerMetre) | 0;
  let count = before[Math.max(0, bucket)]!;
  while (level < descending[count]!) count++;
  return count;
}
