import { type Box, boxOf } from '../boxes';
import type { Layer } from '../layer';

/** The boxes of all labels in some layers. */
export function boxesOf(layers: readonly Layer[]): readonly Box[] {
  return layers.flatMap((layer) => (layer.kind === 'label' ? layer.labels.map(boxOf) : []));
}
