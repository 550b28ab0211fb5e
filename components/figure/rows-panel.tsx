import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { paintVariable } from '@/lib/figures/palette';
import type { BarsPanel, MatrixPanel } from '@/lib/figures/panel';
import { LayerStack } from './layer-stack';
import { PlacedLabel } from './placed-label';
import { px, type Scales, ScalesContext } from './scales';
import { tickLabel } from './tick-label';

/** A panel of named rows along one number axis: ranges, bars, or the cells of a matrix. */
export function RowsPanel({ panel }: { panel: BarsPanel | MatrixPanel }) {
  const { area, rows } = panel;
  const [first, last] = panel.x.domain;
  const count = rows.labels.length;
  const scales = useMemo<Scales>(() => {
    const x = scaleLinear([first, last], [area.x, area.x + area.width]);
    const y = scaleLinear([-0.5, count - 0.5], [area.y, area.y + area.height]);
    return { x: (value) => x(value), y: (row) => y(row), area };
  }, [first, last, count, area]);
  const rowHeight = area.height / count;
  const labelAbove = rows.labelsAt === 'above';
  const tickY = panel.x.side === 'top' ? area.y : area.y + area.height + 2;
  return (
    <ScalesContext value={scales}>
      {panel.x.ticks.map((tick) => (
        <g key={tick.value}>
          {panel.x.grid && (
            <line
              x1={px(scales.x(tick.value))}
              x2={px(scales.x(tick.value))}
              y1={area.y}
              y2={area.y + area.height}
              stroke={paintVariable('grid')}
            />
          )}
          <PlacedLabel label={tickLabel(tick.text, panel.x, scales.x(tick.value), tickY)} />
        </g>
      ))}
      <LayerStack layers={panel.layers} />
      {rows.labels.map((text, row) => (
        <PlacedLabel
          key={text}
          label={{
            text,
            style: rows.style,
            paint: 'ink',
            anchor: labelAbove ? 'start' : 'end',
            x: labelAbove ? area.x : area.x - 8,
            y: scales.y(row) + (labelAbove ? -rowHeight / 2 + rows.style.size : rows.style.size * 0.34),
          }}
        />
      ))}
    </ScalesContext>
  );
}
