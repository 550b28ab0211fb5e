import { Refusal } from '@/lib/domain/refusal';
import type { GeoPanel } from '@/lib/figures/panel';
import type { FigureSpec } from '@/lib/figures/spec';

/** The map as it is drawn on the page: the figure without the panel that is moved, that panel, and both together. */
export type PartedMap = { readonly still: FigureSpec; readonly panel: GeoPanel; readonly spec: FigureSpec };

/** Part the panel `map` from its figure. Throws `Refusal` for a figure that has none. */
export function mapPanelOf(spec: FigureSpec): PartedMap {
  const panel = spec.panels.find(({ id }) => id === 'map');
  if (panel?.kind !== 'geo') throw new Refusal(spec.id, 'has no map that could be moved', 'a geo panel called map');
  return { spec, panel, still: { ...spec, panels: spec.panels.filter((other) => other !== panel) } };
}
