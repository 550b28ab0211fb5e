'use client';

import { useState } from 'react';
import type { FigureSpec } from '@/lib/figures/spec';
import { TableFrame } from './table-frame';

/** The numbers of a figure as tables, in the unit and datum shown. */
export function TableView({ spec }: { spec: FigureSpec }) {
  const [shown, setShown] = useState(0);
  return <TableFrame tables={spec.tables} shown={Math.min(shown, spec.tables.length - 1)} onShow={setShown} />;
}
