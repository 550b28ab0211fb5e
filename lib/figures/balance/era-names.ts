import type { Words } from '@/lib/words/catalogue';
import { formatYears } from '@/lib/words/format-month';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import type { BalanceYear } from './balance-years';

/** Say over each part of the plot what it rests on, in as many words as it has room for. */
export function eraNames(
  past: readonly BalanceYear[],
  ahead: readonly BalanceYear[] | null,
  plot: Plot,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const style = type.small;
  const years = (part: readonly BalanceYear[]) => formatYears(part[0]?.year ?? 0, part.at(-1)?.year ?? 0);
  const place = (
    part: readonly BalanceYear[],
    long: string,
    short: string,
    paint: PlacedText['paint'],
  ): PlacedText[] => {
    const [left, right] = [plot.x(part[0]?.year ?? 0), plot.x(part.at(-1)?.year ?? 0)];
    const text = [long, short].find((candidate) => measureText(candidate, style) <= right - left);
    return text === undefined ? [] : [{ text, x: left, y: plot.area.y - 5, anchor: 'start', style, paint }];
  };
  const labels = [
    ...place(
      past,
      words('balance.eras.past', { years: years(past) }),
      words('balance.eras.pastShort', { years: years(past) }),
      'soft',
    ),
    ...(ahead === null
      ? []
      : place(
          ahead,
          words('balance.eras.ahead', { years: years(ahead) }),
          words('balance.eras.aheadShort'),
          'modelText',
        )),
  ];
  return { kind: 'label', id: 'eras', role: 'context', labels };
}
