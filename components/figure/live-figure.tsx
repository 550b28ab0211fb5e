'use client';

import { useMemo, useState } from 'react';
import type { Live } from '@/components/live/live-context';
import { figureMakers } from '@/lib/figures/makers';
import type { FigureId } from '@/lib/figures/spec';
import { CrosshairOverlay } from './crosshair-overlay';
import { FigureDrawing } from './figure-drawing';
import { FigureTools } from './figure-tools';
import styles from './live-figure.module.css';
import { TableView } from './table-view';

type Props = {
  readonly id: FigureId;
  readonly width: number;
  readonly live: Pick<Live, 'context' | 'scenario' | 'runs' | 'isHeld'>;
};

/** A figure that follows the scenario: what holds still is laid out once, and each step lays the scenario into it. */
export function LiveFigure({ id, width, live }: Props) {
  const { context, scenario, runs, isHeld } = live;
  const maker = figureMakers[id];
  const { tableFirst = false, paced = false } = maker;
  const [tableOpen, setTableOpen] = useState(tableFirst);
  const stageKey = maker.stageKey(scenario);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage depends on the scenario through its key alone
  const staged = useMemo(
    () => maker.stage(context, scenario, runs, { width, height: maker.height(width) }),
    [maker, context, width, stageKey],
  );
  const pace = paced && isHeld ? 'held' : 'released';
  const spec = useMemo(() => staged(scenario, runs, pace), [staged, scenario, runs, pace]);
  const table = tableOpen && <TableView spec={spec} />;
  return (
    <>
      {tableFirst && table}
      <div className={styles['drawing']}>
        <FigureDrawing spec={spec} />
        <CrosshairOverlay spec={spec} words={context.words} />
      </div>
      <FigureTools id={id} lastYear={context.basin.start.year} tableOpen={tableOpen} onTable={setTableOpen} />
      {!tableFirst && table}
    </>
  );
}
