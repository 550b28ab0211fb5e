import type { Layer } from '@/lib/figures/layer';
import { LayerView } from './layer-view';
import { useScales } from './scales';

const clipped: ReadonlySet<Layer['kind']> = new Set(['line', 'band', 'span', 'rule', 'whisker', 'cell', 'shape']);

/**
 * Draw the layers of a panel from the back to the front. Lines and areas end at the panel's edge, held by a nested
 * `<svg>` (which needs no id, so that several drawings can stand in one page); signs and labels may reach beyond.
 */
export function LayerStack({ layers }: { layers: readonly Layer[] }) {
  const { area } = useScales();
  const runs: { clip: boolean; layers: Layer[] }[] = [];
  for (const layer of layers) {
    const clip = clipped.has(layer.kind);
    const last = runs.at(-1);
    if (last?.clip === clip) last.layers.push(layer);
    else runs.push({ clip, layers: [layer] });
  }
  return runs.map((run) => {
    const views = run.layers.map((layer) => <LayerView key={layer.id} layer={layer} />);
    const key = run.layers[0]?.id;
    return run.clip ? (
      <svg key={key} {...area} viewBox={`${area.x} ${area.y} ${area.width} ${area.height}`} overflow="hidden">
        {views}
      </svg>
    ) : (
      <g key={key}>{views}</g>
    );
  });
}
