import type { YearlyScenario } from '@/lib/domain/projection';
import type { Layer } from '../layer';
import { midYear } from '../level/level-inputs';
import type { JudgedForecast } from './judge-forecast';

/** Forecasts as dashed ways from their start to the range they end in; yearly scenarios as thin lines. */
export function forecastLayers(judged: readonly JudgedForecast[], yearly: readonly YearlyScenario[]): readonly Layer[] {
  const drawn = judged.filter(({ statement }) => !yearly.some(({ id }) => id === statement.id));
  return [
    ...drawn.map(({ statement, from, to }): Layer => {
      const start =
        statement.kind === 'range' ? { low: to.low, high: to.high } : { low: from.levelMetres, high: from.levelMetres };
      return {
        kind: 'band',
        id: `${statement.id}-range`,
        role: 'published',
        points: [
          { x: midYear(from.year), ...start },
          { x: midYear(to.year), low: to.low, high: to.high },
        ],
        paint: 'published',
        opacity: 0.12,
      };
    }),
    ...drawn
      .filter(({ statement }) => statement.kind !== 'range')
      .map(
        ({ statement, from, to }): Layer => ({
          kind: 'line',
          id: `${statement.id}-way`,
          role: 'published',
          points: [
            { x: midYear(from.year), y: from.levelMetres },
            { x: midYear(to.year), y: to.central },
          ],
          paint: 'published',
          width: 1.5,
          dash: '5 3',
        }),
      ),
    ...yearly.map(
      (scenario): Layer => ({
        kind: 'line',
        id: scenario.id,
        role: 'published',
        points: scenario.points.map((point) => ({ x: midYear(point.year), y: point.levelMetres })),
        paint: 'published',
        width: 1,
      }),
    ),
  ];
}
