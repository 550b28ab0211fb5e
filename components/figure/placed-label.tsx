import { memo } from 'react';
import type { PlacedText } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { fontFamily } from '@/lib/words/typeface';
import { px } from './scales';

/** One text of a drawing. Every attribute stands on the element, so that outlining needs no style sheet. */
export const PlacedLabel = memo(function PlacedLabel({ label }: { label: PlacedText }) {
  const halo = label.halo
    ? { stroke: paintVariable('paper'), strokeWidth: 3, strokeLinejoin: 'round' as const, paintOrder: 'stroke' }
    : {};
  return (
    <text
      x={px(label.x)}
      y={px(label.y)}
      fontFamily={fontFamily[label.style.family]}
      fontSize={label.style.size}
      fontWeight={label.style.weight}
      textAnchor={label.anchor}
      fill={paintVariable(label.paint)}
      {...halo}
    >
      {label.text}
    </text>
  );
}, areAlike);

function areAlike({ label: a }: { label: PlacedText }, { label: b }: { label: PlacedText }): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.x === b.x &&
      a.y === b.y &&
      a.anchor === b.anchor &&
      a.style === b.style &&
      a.paint === b.paint &&
      a.halo === b.halo)
  );
}

/** Several texts in their order: one that moves or changes its words stays the same element. */
export function PlacedLabels({ labels }: { labels: readonly PlacedText[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text is known by its place in the order, not by its words
  return labels.map((label, i) => <PlacedLabel key={i} label={label} />);
}
