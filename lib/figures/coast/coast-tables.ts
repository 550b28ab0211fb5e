import { depthClasses } from '@/lib/impacts/coast/exposed-by-depth';
import type { Words } from '@/lib/words/catalogue';
import { type LevelDisplay, lengthIn, shownLevel } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { Column, FigureTable } from '../table';
import type { CoastPoint } from './coast-curve';
import { lossInWords, type PlacedLoss } from './published-losses';

/** The coast by fall; its bed exposed since today by depth below today's shore; the published losses beside the table. */
export function coastTables(
  curve: readonly CoastPoint[],
  losses: readonly PlacedLoss[],
  display: LevelDisplay,
  words: Words,
): readonly FigureTable[] {
  const { units } = display;
  const column = (key: string, label: string, unit: string | null, decimals = 0): Column => ({
    key,
    label,
    unit,
    format: 'number',
    decimals,
  });
  const head: readonly Column[] = [
    column('decline', words('coast.table.decline'), units, 2),
    { ...column('level', words('coast.table.level'), units, 2), format: 'level' },
  ];
  const start = (point: CoastPoint) => [
    lengthIn(units, point.declineMetres),
    shownLevel(point.sea.levelMetres, display),
  ];
  const km2 = (key: 'area' | 'areaUncertainty' | 'north' | 'middle' | 'south' | 'exposed' | 'exposedUncertainty') =>
    column(key, words(`coast.table.${key}`), 'km²');
  const text = (key: 'study' | 'published' | 'compared'): Column => ({
    key,
    label: words(`coast.table.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const depth = ({ fromMetres, toMetres }: (typeof depthClasses)[number]) => {
    const write = (metres: number) => formatNumber(lengthIn(units, metres), units === 'm' ? 0 : 1);
    return toMetres === null
      ? words('coast.table.deeper', { depth: `${write(fromMetres)}\u00a0${units}` })
      : words('coast.table.depth', { range: formatRange(write(fromMetres), write(toMetres), units) });
  };
  return [
    {
      id: 'coast',
      caption: words('coast.table.caption'),
      columns: [
        ...head,
        km2('area'),
        km2('areaUncertainty'),
        km2('exposed'),
        km2('exposedUncertainty'),
        km2('north'),
        km2('middle'),
        km2('south'),
        column('volume', words('coast.table.volume'), 'km³'),
      ],
      rows: curve.map((point) => [
        ...start(point),
        point.sea.totalAreaKm2,
        point.sea.areaUncertaintyKm2,
        point.exposedSince2020.areaKm2,
        point.exposedSince2020.uncertaintyKm2,
        point.sea.northKm2,
        point.sea.middleKm2,
        point.sea.southKm2,
        point.sea.volumeKm3,
      ]),
    },
    {
      id: 'by-depth',
      caption: words('coast.table.byDepth'),
      columns: [
        ...head,
        ...depthClasses.map((one) => column(`depth_${one.fromMetres}`, depth(one), 'km²')),
        column('since_today', words('coast.table.sinceToday'), 'km²'),
        column('since_2006', words('coast.table.since2006'), 'km²'),
      ],
      rows: curve.map((point) => [
        ...start(point),
        ...point.byDepth.map(({ bed }) => bed.areaKm2),
        point.exposedSinceToday.areaKm2,
        point.exposedSince2006.areaKm2,
      ]),
    },
    {
      id: 'published',
      caption: words('coast.table.besides'),
      columns: [
        text('study'),
        column('from', words('coast.table.from'), units, 2),
        column('to', words('coast.table.to'), units, 2),
        text('published'),
        text('compared'),
      ],
      rows: losses.map((loss) => {
        const { study, name, beside } = lossInWords(loss, units, words);
        return [study, lengthIn(units, loss.from.declineMetres), lengthIn(units, loss.to.declineMetres), name, beside];
      }),
    },
  ];
}
