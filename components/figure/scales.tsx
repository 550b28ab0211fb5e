'use client';

import { createContext, useContext } from 'react';
import type { Area } from '@/lib/figures/panel';

/** From data to pixels of the drawing, as the frame of the panel has it. */
export type Scales = {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly area: Area;
};

export const ScalesContext = createContext<Scales | null>(null);

/** Read the scales of the panel around a layer. */
export function useScales(): Scales {
  const scales = useContext(ScalesContext);
  if (scales === null) throw new Error('a layer is drawn outside a panel');
  return scales;
}

/** Round to a hundredth of a pixel: shorter markup, and the same text in every engine. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
