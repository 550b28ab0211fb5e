import type { Words } from '@/lib/words/catalogue';
import { en } from '@/lib/words/messages/en';
import { wrapText } from '@/lib/words/wrap-text';
import { boxOf } from '../boxes';
import type { Breadth } from '../frame';
import type { LabelLayer, PlacedText } from '../layer';
import { type LevelRecord, midYear } from '../level/level-inputs';
import { type LabelRequest, placeLabels } from '../place-labels';
import type { Plot } from '../plot';
import { typeFor } from '../type-scale';
import { forecastBoxes, lineBoxes } from './forecast-boxes';
import type { JudgedForecast } from './judge-forecast';
import { nearestOwn } from './nearest-own';

/** Lines that can be set at a place, and how far the last is below the first, px. */
type BlockAt = {
  readonly height: number;
  readonly at: (x: number, y: number, anchor: PlacedText['anchor']) => PlacedText[];
};

/** Distances of a name from its forecast, px. */
const [near, far] = [
  [0, 6, 12, 18, 24],
  [30, 36, 42, 48],
] as const;

type NameKey = keyof typeof en.trackRecord.names;

/** Name every forecast with its verdict, near its end; none stands higher than `top`, px. */
export function forecastNames(
  judged: readonly JudgedForecast[],
  record: LevelRecord,
  plot: Plot,
  top: number,
  breadth: Breadth,
  words: Words,
): LabelLayer {
  const type = typeFor(breadth);
  const drawn = (forecast: JudgedForecast) => forecastBoxes(forecast, record, plot);
  const seen = new Set<NameKey>();
  const requests: LabelRequest[] = judged.flatMap((forecast) => {
    const { statement, from, to, verdict } = forecast;
    const key = nameKey(statement.id);
    if (key === null || seen.has(key)) return [];
    seen.add(key);
    const name = words(`trackRecord.names.${key}`);
    const meaning = words(`trackRecord.verdicts.${verdict}`);
    const set = (width: number): BlockAt => {
      const rows = [
        ...wrapText(name, type.strong, width).map((text) => ({
          text,
          style: type.strong,
          paint: 'published' as const,
        })),
        { text: meaning, style: type.small, paint: 'soft' as const },
      ];
      const leading = type.label.size * 1.2;
      return {
        height: (rows.length - 1) * leading,
        at: (x, y, anchor) => rows.map((row, i) => ({ ...row, x, y: y + i * leading, anchor, halo: true })),
      };
    };
    // Along the forecast: a range lies at its levels all the way, else the way leads from the start to the end.
    const spots = [1, 0.5, 0].map((share) => {
      const along = (level: number) =>
        statement.kind === 'range' ? level : from.levelMetres + share * (level - from.levelMetres);
      const levels = [to.low, to.high].map(along);
      const year = from.year + share * (to.year - from.year);
      return { x: plot.x(midYear(year)), top: plot.y(Math.max(...levels)), bottom: plot.y(Math.min(...levels)) };
    });
    // Near its forecast first, on one line and to the left; where there is no room, as on a phone, broken or to the
    // right. Nothing farther than this: a name across other lines would be read as theirs.
    const blocks = [Number.POSITIVE_INFINITY, type.strong.size * 11].map(set);
    const places = [near, far].flatMap((downs) =>
      blocks.flatMap((block) =>
        (['end', 'middle', 'start'] as const).flatMap((anchor) =>
          spots.flatMap(({ x, top, bottom }) =>
            downs.flatMap((down) => [
              block.at(x, top - 8 - block.height - down, anchor),
              block.at(x, bottom + 16 + down, anchor),
            ]),
          ),
        ),
      ),
    );
    const others = judged.filter((other) => nameKey(other.statement.id) !== key).flatMap(drawn);
    const { clear, unclear } = nearestOwn(places, drawn(forecast), others);
    // Where a column has no clear place, the name is left to the table.
    return [{ id: statement.id, places: breadth === 'column' ? clear : [...clear, ...unclear] }];
  });
  const first = record.annual.points.find(({ year }) => year === 1999);
  const observed: PlacedText[] =
    first === undefined
      ? []
      : [
          {
            text: words('trackRecord.observed'),
            x: plot.x(midYear(first.year)),
            y: plot.y(first.levelMetres) + type.strong.size * 1.6,
            anchor: 'middle',
            style: type.strong,
            paint: 'ink',
            halo: true,
          },
        ];
  const obstacles = [
    ...lineBoxes(
      record.annual.points
        .filter(({ year }) => year >= 1995)
        .map(({ year, levelMetres }) => ({ year, level: levelMetres })),
      plot,
    ),
    ...judged.filter(({ statement }) => statement.kind !== 'range').flatMap(drawn),
    ...observed.map(boxOf),
  ];
  const { area } = plot;
  const bounds = { left: area.x, right: area.x + area.width + 6, top, bottom: area.y + area.height };
  const { placed } = placeLabels(requests, obstacles, bounds);
  return { kind: 'label', id: 'names', role: 'published', labels: [...observed, ...[...placed.values()].flat()] };
}

function nameKey(id: string): NameKey | null {
  const key = id.startsWith('kazhydromet') ? 'kazhydromet' : id.replace('-', '');
  return Object.hasOwn(en.trackRecord.names, key) ? (key as NameKey) : null;
}
