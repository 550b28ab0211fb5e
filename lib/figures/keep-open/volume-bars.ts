import type { Port } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { ellipsise } from '@/lib/words/ellipsise';
import { formatNumber } from '@/lib/words/format-number';
import { measureText } from '@/lib/words/measure';
import type { PlacedText } from '../layer';
import type { Area, BarsPanel } from '../panel';
import type { TypeScale } from '../type-scale';
import type { ReportedVolume } from './reported-volumes';

/** Height of the bars with their heading, px. */
export function barsHeight(rows: number, type: TypeScale): number {
  return rows === 0 ? 0 : type.label.size * (1.7 + rows * 1.45);
}

/**
 * Reported volumes as bars, the largest first, planned ones light, each with its number and what was said beside it.
 * `area` holds the heading too. Nothing in it moves with a scenario.
 */
export function volumeBars(
  volumes: readonly ReportedVolume[],
  ports: readonly Port[],
  area: Area,
  type: TypeScale,
  words: Words,
): BarsPanel {
  const names = volumes.map(({ report }) =>
    words('keepOpen.row', { place: placeOf(report.placeId, ports), date: report.date?.slice(0, 4) ?? '–' }),
  );
  const left = Math.max(...names.map((name) => measureText(name, type.small))) + 10;
  const head = type.label.size * 1.7;
  const plot: Area = {
    x: area.x + left,
    y: area.y + head,
    width: area.width - left,
    height: area.height - head,
  };
  const texts = volumes.map(({ millionCubicMetres, isPlanned, beside }) =>
    words('keepOpen.volume', {
      volume: formatNumber(millionCubicMetres, decimalsOf(millionCubicMetres)),
      planned: isPlanned ? 'yes' : 'no',
      beside: beside ?? 'none',
    }),
  );
  const room = Math.min(plot.width * 0.55, Math.max(...texts.map((text) => measureText(text, type.small))) + 12);
  const largest = Math.max(...volumes.map(({ millionCubicMetres }) => millionCubicMetres));
  const perMillion = (plot.width - room) / largest;
  const pitch = plot.height / volumes.length;
  const labels = volumes.map(({ millionCubicMetres }, row): PlacedText => {
    const x = plot.x + millionCubicMetres * perMillion + 6;
    const text = ellipsise(texts[row] ?? '', type.small, plot.x + plot.width - x);
    const y = plot.y + (row + 0.5) * pitch + type.small.size * 0.34;
    return { text, style: type.small, paint: 'ink', x, y, anchor: 'start' };
  });
  const heading: PlacedText = {
    text: ellipsise(words('keepOpen.scale'), type.strong, area.width),
    style: type.strong,
    paint: 'ink',
    x: area.x,
    y: area.y + type.strong.size,
    anchor: 'start',
  };
  return {
    kind: 'bars',
    id: 'volumes',
    area: plot,
    x: {
      domain: [0, plot.width / perMillion],
      ticks: [],
      grid: false,
      line: false,
      side: 'hidden',
      style: type.tick,
    },
    rows: { labels: names, labelsAt: 'left', style: type.small },
    layers: [
      {
        kind: 'cell',
        id: 'reported',
        role: 'observed',
        cells: volumes.map(({ millionCubicMetres, isPlanned }, row) => ({
          row,
          from: 0,
          to: millionCubicMetres,
          paint: 'ink',
          opacity: isPlanned ? 0.25 : 0.6,
        })),
        share: 0.6,
      },
      { kind: 'label', id: 'volumes', role: 'observed', labels: [heading, ...labels] },
    ],
  };
}

/** A place without its part, since canals are dug as a whole: `Volga–Caspian Canal`, not its bar. */
function placeOf(id: string, ports: readonly Port[]): string {
  return ports.find((port) => port.id === id)?.name.split(',')[0] ?? id;
}

function decimalsOf(millions: number): number {
  return millions < 2 ? 2 : 1;
}
