import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { decimalsIn, lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { boxOf } from '../boxes';
import { declineDomain, publishedDecline } from '../decline/decline-axis';
import type { Layer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import { drawnCurve, standsClear } from '../ports/curve';
import type { TypeScale } from '../type-scale';
import { type CargoCurves, closeDomain, declines } from './cargo-curves';
import { cargoLayers, pointsOf } from './cargo-layers';

/** The falls, m below 2020, at which the last place carries nothing any more: best, and by what is not known of its bed. */
export type LastCargo = { readonly low: number; readonly best: number; readonly high: number };

/** Find where the last cargo goes; null where some is left at the end of the axis. */
export function lastCargo({ ports }: CargoCurves): LastCargo | null {
  const endOf = (of: 'low' | 'best' | 'high') =>
    Math.max(...ports.map(({ share }) => share[of].findLastIndex((value) => value > 0))) + 1;
  const [low, best, high] = [endOf('low'), endOf('best'), endOf('high')].map((i) => declines[i]);
  return low === undefined || best === undefined || high === undefined ? null : { low, best, high };
}

/** What holds still behind the slim plot: 9–18 m shaded, and the stretch of the plot above framed by its end. */
export function wholeStillLayers(): readonly Layer[] {
  const [from, to] = publishedDecline;
  return [
    {
      kind: 'span',
      id: 'published-decline',
      role: 'published',
      axis: 'x',
      from,
      to,
      paint: 'published',
      opacity: 0.09,
    },
    {
      kind: 'span',
      id: 'close',
      role: 'context',
      axis: 'x',
      from: 0,
      to: closeDomain[1],
      paint: 'faint',
      opacity: 0.13,
    },
  ];
}

/** Where the scenario has the sea, in the slim plot. */
export function scenarioRule(fallMetres: number): readonly Layer[] {
  if (fallMetres < declineDomain[0] || fallMetres > declineDomain[1]) return [];
  return [{ kind: 'rule', id: 'scenario-fall', role: 'model', axis: 'x', at: fallMetres, paint: 'model', width: 1.5 }];
}

/** The same lines over the whole stretch; `name` says so, others where the last cargo goes and whose falls are shaded. */
export function wholeLayers(
  curves: CargoCurves,
  name: string,
  plot: Plot,
  units: Units,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const { area } = plot;
  const write = (metres: number) => formatNumber(lengthIn(units, metres), decimalsIn(units, 1));
  const end = lastCargo(curves);
  const left =
    end === null
      ? words('cargo.whole.some', { fall: formatLength(declineDomain[1], units, 0) })
      : end.high === 0
        ? words('cargo.whole.none')
        : words('cargo.whole.last', { fall: formatRange(write(end.low), write(end.high), units) });
  const whole = (metres: number) => formatNumber(lengthIn(units, metres));
  const [from, to] = publishedDecline;
  const published = words('decline.published', { range: formatRange(whole(from), whole(to), units) });
  const drawn = curves.ports.map(({ portId, share }) =>
    drawnCurve({ id: portId, name: '', points: pointsOf(share.best), style: type.small, paint: 'ports' }, plot),
  );
  const first = area.y + type.small.size * 1.1;
  const second = first + type.small.size * 1.25;
  const rows = [first, second, second + type.small.size * 1.25].filter((y) => y < area.y + area.height - 3);
  const labels: PlacedText[] = [];
  const add = (text: string, paint: PlacedText['paint'], xs: readonly number[], anchor: PlacedText['anchor']) => {
    const places = rows.flatMap((y) => xs.map((x): PlacedText => ({ text, style: type.small, paint, x, y, anchor })));
    const free = places.find((label) => {
      const box = boxOf(label);
      return box.right <= area.x + area.width && box.left >= area.x && standsClear(box, drawn, labels.map(boxOf), 3);
    });
    if (free !== undefined) labels.push({ ...free, halo: true });
  };
  add(published, 'published', [plot.x((from + to) / 2), plot.x(to) - 40, plot.x(from) + 40], 'middle');
  add(
    left,
    'ports',
    [end === null ? area.x + 6 : plot.x(end.high) + 5, area.x + 6, area.x + area.width * 0.5],
    'start',
  );
  add(name, 'soft', [area.x + area.width - 4], 'end');
  return [...cargoLayers(curves, 'slim'), { kind: 'label', id: 'whole-names', role: 'model', labels }];
}
