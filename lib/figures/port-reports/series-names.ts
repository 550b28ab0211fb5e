import type { Words } from '@/lib/words/catalogue';
import { formatLevel, type LevelDisplay } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import { boxOf } from '../boxes';
import type { LabelLayer, PlacedText } from '../layer';
import type { LevelRecord, LevelView } from '../level/level-inputs';
import { type LabelRequest, placeLabels } from '../place-labels';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { extentOf } from './line-extent';
import { recordLines } from './report-layers';

/** Where names may begin along the time axis, as shares of its length. */
const starts = [0.01, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4] as const;

/** Name the satellites above their line, the gauges below it, and the low of 1977 (m BHS, or null) at its rule. */
export function seriesNames(
  record: LevelRecord,
  plot: Plot,
  taken: readonly PlacedText[],
  low: number | null,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const { area, y } = plot;
  const view: LevelView = { from: Math.floor(plot.axes.x.domain[0]), to: Math.floor(plot.axes.x.domain[1]), display };
  const extent = extentOf(recordLines(record, view), plot);
  const style = type.small;
  const request = (
    id: string,
    text: string,
    paint: PlacedText['paint'],
    heightOf: (run: { readonly top: number; readonly bottom: number }) => number,
  ): LabelRequest => ({
    id,
    places: starts.map((share): readonly PlacedText[] => {
      const x = area.x + share * area.width;
      const run = extent(x, x + measureText(text, style)) ?? { top: area.y, bottom: area.y };
      return [{ text, x, y: heightOf(run), anchor: 'start', style, paint, halo: true }];
    }),
  });
  const requests = [
    request('satellites', words('portReports.satellites'), 'satellite', ({ top }) => top - style.size * 0.4),
    request('gauges', words('portReports.gauges'), 'ink', ({ bottom }) => bottom + style.size * 1.05),
    ...(low === null
      ? []
      : [
          request(
            'low-1977',
            words('portReports.low1977', { level: formatLevel(low, display) }),
            'soft',
            () => y(low) - style.size * 0.4,
          ),
        ]),
  ];
  const { placed } = placeLabels(requests, taken.map(boxOf), {
    left: area.x,
    top: area.y - style.size * 1.5,
    right: area.x + area.width,
    bottom: area.y + area.height,
  });
  return { kind: 'label', id: 'series-names', role: 'observed', labels: [...placed.values()].flat() };
}
