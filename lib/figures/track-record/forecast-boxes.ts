import type { Box } from '../boxes';
import { type LevelRecord, midYear } from '../level/level-inputs';
import type { Plot } from '../plot';
import type { JudgedForecast } from './judge-forecast';

type Point = { readonly year: number; readonly level: number };

/** Give what is drawn of a forecast as boxes, px, for names to stand beside: points of its line, or the whole of a range. */
export function forecastBoxes(
  { statement, from, to }: JudgedForecast,
  { kazakhScenarios }: LevelRecord,
  plot: Plot,
): readonly Box[] {
  if (kazakhScenarios.some(({ id }) => id === statement.id)) {
    return kazakhScenarios.flatMap(({ points }) =>
      lineBoxes(
        points.map(({ year, levelMetres }) => ({ year, level: levelMetres })),
        plot,
      ),
    );
  }
  if (statement.kind === 'range') {
    const [left, right] = [plot.x(midYear(from.year)), plot.x(midYear(to.year))];
    return [{ left, right, top: plot.y(to.high), bottom: plot.y(to.low) }];
  }
  return lineBoxes(between({ year: from.year, level: from.levelMetres }, { year: to.year, level: to.central }), plot);
}

/** A small box around every point of a line. */
export function lineBoxes(points: readonly Point[], plot: Plot): readonly Box[] {
  return points.map(({ year, level }) => {
    const [x, y] = [plot.x(midYear(year)), plot.y(level)];
    return { left: x - 4, right: x + 4, top: y - 3, bottom: y + 3 };
  });
}

function between(a: Point, b: Point): readonly Point[] {
  return Array.from({ length: b.year - a.year + 1 }, (_, i) => ({
    year: a.year + i,
    level: a.level + ((b.level - a.level) * i) / (b.year - a.year),
  }));
}
