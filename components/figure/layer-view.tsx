import { memo } from 'react';
import type { Layer } from '@/lib/figures/layer';
import { BandView } from './layers/band-view';
import { CellView } from './layers/cell-view';
import { LeaderView } from './layers/leader-view';
import { LineView } from './layers/line-view';
import { MarkView } from './layers/mark-view';
import { RangeView } from './layers/range-view';
import { RuleView } from './layers/rule-view';
import { ShapeView } from './layers/shape-view';
import { SpanView } from './layers/span-view';
import { WhiskerView } from './layers/whisker-view';
import { PlacedLabels } from './placed-label';

/** Draw one layer. A layer that is the same object as before is not drawn again. */
export const LayerView = memo(function LayerView({ layer }: { layer: Layer }) {
  return (
    <g data-layer={layer.id} data-role={layer.role}>
      <LayerMarks layer={layer} />
    </g>
  );
});

function LayerMarks({ layer }: { layer: Layer }) {
  switch (layer.kind) {
    case 'line':
      return <LineView layer={layer} />;
    case 'band':
      return <BandView layer={layer} />;
    case 'span':
      return <SpanView layer={layer} />;
    case 'rule':
      return <RuleView layer={layer} />;
    case 'whisker':
      return <WhiskerView layer={layer} />;
    case 'range':
      return <RangeView layer={layer} />;
    case 'mark':
      return <MarkView layer={layer} />;
    case 'cell':
      return <CellView layer={layer} />;
    case 'shape':
      return <ShapeView layer={layer} />;
    case 'leader':
      return <LeaderView layer={layer} />;
    case 'label':
      return <PlacedLabels labels={layer.labels} />;
  }
}
