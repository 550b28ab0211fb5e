import { Refusal } from '@/lib/domain/refusal';
import type { Frame } from '../frame';
import type { Layer } from '../layer';
import type { Area, Panel } from '../panel';
import type { FigureSpec } from '../spec';

/** A figure inside a larger drawing: its head and panels, in the pixels of that drawing. */
export type BareFigure = Pick<FigureSpec, 'words' | 'panels'>;

/**
 * Lay a figure out into a part of a larger drawing, without its foot: what the foot says, the larger drawing says once.
 * `lay` is asked twice, since a foot's height is known only once it is set. The part begins at the left edge. Throws
 * `Refusal` for figures with ready outlines, which do not move: maps are laid out in their place.
 */
export function bareFigure(lay: (frame: Frame) => FigureSpec, { y, width, height }: Omit<Area, 'x'>): BareFigure {
  const footOf = (spec: FigureSpec) => spec.height - footTop(spec);
  const tried = lay({ width, height: height * 1.25, settled: true });
  const spec = lay({ width, height: height + footOf(tried), settled: true });
  const end = footTop(spec);
  return {
    words: spec.words.filter((word) => word.y < end).map((word) => ({ ...word, y: word.y + y })),
    panels: spec.panels.map((panel) => lowered(panel, y)),
  };
}

/** The line that parts foot and figure is the last one. */
function footTop({ rules, height }: FigureSpec): number {
  return rules.at(-1)?.y ?? height;
}

function lowered(panel: Panel, by: number): Panel {
  const area = { ...panel.area, y: panel.area.y + by };
  return { ...panel, area, layers: panel.layers.map((layer) => loweredLayer(layer, by)) };
}

/** Labels and leaders are in pixels; everything else is in the units of its panel. */
function loweredLayer(layer: Layer, by: number): Layer {
  switch (layer.kind) {
    case 'label':
      return { ...layer, labels: layer.labels.map((label) => ({ ...label, y: label.y + by })) };
    case 'leader':
      return { ...layer, lines: layer.lines.map((line) => ({ ...line, y1: line.y1 + by, y2: line.y2 + by })) };
    case 'shape':
      throw new Refusal(`layer ${layer.id}`, 'is an outline in pixels', 'layers of labels, lines and bands');
    default:
      return layer;
  }
}
