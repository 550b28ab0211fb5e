import type { LevelsByYear } from './levels-by-year';

/** Lay out runs as they are given: a level for each year. */
export function levelsOfRuns(lines: readonly (readonly number[])[]): LevelsByYear {
  const runs = lines.length;
  const years = lines[0] ?? [];
  return {
    runs,
    values: Float64Array.from(years.flatMap((_, row) => lines.map((line) => line[row]!))),
    middle: new Float64Array(years.length),
    scale: new Float64Array(years.length).fill(1),
    first: Uint32Array.from(years, (_, row) => row * runs),
  };
}

/** Lay runs out as a projection from a year on holds them: a level for each year. */
export function projectionOfRuns(startYear: number, lines: readonly (readonly number[])[]) {
  const { runs, values, middle } = levelsOfRuns(lines);
  const years = Array.from(middle, (_, row) => startYear + row);
  return { years, members: { count: runs, centre: middle, scale: 1, values } };
}
