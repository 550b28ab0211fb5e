import type { RangeItem, RangeLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { px, useScales } from '../scales';

const arrow = 5;

/**
 * Draw published ranges by their meaning: boxes for ranges, a bar for a single value,
 * a dashed stem that ends in a bar for an "up to" value. An end beyond the axis is an arrow.
 */
export function RangeView({ layer }: { layer: RangeLayer }) {
  return layer.items.map((item) => <Range key={item.id} item={item} layer={layer} />);
}

function Range({ item, layer }: { item: RangeItem; layer: RangeLayer }) {
  const { x, y, area } = useScales();
  const upright = layer.along === 'y';
  const half = layer.thickness / 2;
  const across = upright ? x(item.at) : y(item.at);
  const along = upright ? y : x;
  const [first, last] = upright ? [area.y, area.y + area.height] : [area.x, area.x + area.width];
  const held = (value: number) => Math.min(last, Math.max(first, along(value)));
  const beyond = (value: number) => along(value) < first - 0.5 || along(value) > last + 0.5;
  const point = (acrossAt: number, alongAt: number) =>
    upright ? `${px(acrossAt)},${px(alongAt)}` : `${px(alongAt)},${px(acrossAt)}`;
  const paint = paintVariable(layer.paint);

  const bar = (value: number) => `M${point(across - half, held(value))}L${point(across + half, held(value))}`;
  const head = (value: number) => {
    const tip = along(value) < first ? first : last;
    const back = tip === first ? tip + arrow : tip - arrow;
    return `M${point(across - half, back)}L${point(across, tip)}L${point(across + half, back)}`;
  };
  const solid = [
    item.central !== null ? (beyond(item.central) ? head(item.central) : bar(item.central)) : '',
    ...[item.low, item.high].map((value) => (value !== null && beyond(value) ? head(value) : '')),
  ].join('');

  if (item.form === 'bound' && item.low !== null && item.high !== null) {
    const end = beyond(item.low) ? '' : bar(item.low);
    const stem = `M${point(across, held(item.high))}L${point(across, held(item.low))}`;
    return (
      <g>
        <path d={stem} fill="none" stroke={paint} strokeWidth={1} strokeDasharray="2 2" />
        <path d={`${end}${solid}`} fill="none" stroke={paint} strokeWidth={1.75} />
      </g>
    );
  }
  const box =
    item.form === 'box' && item.low !== null && item.high !== null
      ? `M${point(across - half, held(item.low))}L${point(across - half, held(item.high))}L${point(across + half, held(item.high))}L${point(across + half, held(item.low))}Z`
      : null;
  return (
    <g>
      {box !== null && (
        <path d={box} fill={paint} fillOpacity={item.strong ? 0.28 : 0.04} stroke={paint} strokeWidth={1} />
      )}
      <path d={solid} fill="none" stroke={paint} strokeWidth={item.form === 'central' ? 2.5 : 1.75} />
    </g>
  );
}
