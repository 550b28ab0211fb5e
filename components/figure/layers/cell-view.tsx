import type { CellLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { px, useScales } from '../scales';

/** Fill stretches of rows: bars, or the states of a site along the level. */
export function CellView({ layer }: { layer: CellLayer }) {
  const { x, y } = useScales();
  return layer.cells.map((cell) => {
    const [left, right] = [x(cell.from), x(cell.to)].sort((a, b) => a - b) as [number, number];
    const top = y(cell.row - layer.share / 2);
    return (
      <rect
        key={`${cell.row}:${cell.from}`}
        x={px(left)}
        y={px(top)}
        width={px(right - left)}
        height={px(y(cell.row + layer.share / 2) - top)}
        fill={paintVariable(cell.paint)}
        fillOpacity={cell.opacity}
      />
    );
  });
}
