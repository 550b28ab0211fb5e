import { memo, useId } from 'react';
import { paintVariable } from '@/lib/figures/palette';
import type { Panel } from '@/lib/figures/panel';
import type { FigureSpec } from '@/lib/figures/spec';
import { CartesianPanel } from './cartesian-panel';
import { GeoPanel } from './geo-panel';
import { PlacedLabels } from './placed-label';
import { RowsPanel } from './rows-panel';

/** Draw a figure: the one drawing that is first paint, live chart and export. */
export const FigureDrawing = memo(function FigureDrawing({ spec }: { spec: FigureSpec }) {
  const titleId = useId();
  const { width, height } = spec;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={titleId}
      data-figure={spec.id}
    >
      <title id={titleId}>{`${spec.title}. ${spec.description}`}</title>
      {spec.rules.map((rule) => (
        <line key={rule.y} x1={rule.x1} x2={rule.x2} y1={rule.y} y2={rule.y} stroke={paintVariable('grid')} />
      ))}
      {spec.panels.map((panel) => (
        <g key={panel.id} data-panel={panel.id}>
          <PanelView panel={panel} width={width} height={height} />
        </g>
      ))}
      <g data-words="">
        <PlacedLabels labels={spec.words} />
      </g>
    </svg>
  );
});

function PanelView({ panel, width, height }: { panel: Panel; width: number; height: number }) {
  switch (panel.kind) {
    case 'cartesian':
      return <CartesianPanel panel={panel} width={width} height={height} />;
    case 'bars':
    case 'matrix':
      return <RowsPanel panel={panel} />;
    case 'geo':
      return <GeoPanel panel={panel} />;
  }
}
