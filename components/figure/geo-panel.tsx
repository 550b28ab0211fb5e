import { useMemo } from 'react';
import type { GeoPanel as GeoPanelSpec } from '@/lib/figures/panel';
import { LayerStack } from './layer-stack';
import { type Scales, ScalesContext } from './scales';

/** A map: its outlines and signs are already in the drawing's pixels, so the scales change nothing. */
export function GeoPanel({ panel }: { panel: GeoPanelSpec }) {
  const { area } = panel;
  const scales = useMemo<Scales>(() => ({ x: (value) => value, y: (value) => value, area }), [area]);
  return (
    <ScalesContext value={scales}>
      <LayerStack layers={panel.layers} />
    </ScalesContext>
  );
}
