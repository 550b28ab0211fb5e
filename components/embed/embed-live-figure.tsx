'use client';

import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { CrosshairOverlay } from '@/components/figure/crosshair-overlay';
import { FigureDrawing } from '@/components/figure/figure-drawing';
import { TableView } from '@/components/figure/table-view';
import type { Live } from '@/components/live/live-context';
import { figureMakers, makeFigure } from '@/lib/figures/makers';
import type { FigureId } from '@/lib/figures/spec';
import styles from './embed-live-figure.module.css';
import { EmbedTools } from './embed-tools';

type Props = {
  readonly id: FigureId;
  readonly width: number;
  readonly live: Pick<Live, 'context' | 'scenario' | 'runs'>;
};

/** The figure of an embed: no slider moves here, so that it is laid out whole whenever its scenario changes. */
export function EmbedLiveFigure({ id, width, live }: Props) {
  const words = useTranslations('embed');
  const [tableOpen, setTableOpen] = useState(false);
  const { context, scenario, runs } = live;
  const spec = useMemo(
    () => makeFigure(id, context, scenario, runs, { width, height: figureMakers[id].height(width) }),
    [id, context, scenario, runs, width],
  );
  return (
    <>
      <div className={styles['drawing']}>
        <FigureDrawing spec={spec} />
        <CrosshairOverlay spec={spec} words={context.words} />
      </div>
      <EmbedTools id={id}>
        <button type="button" aria-expanded={tableOpen} onClick={() => setTableOpen(!tableOpen)}>
          {words(tableOpen ? 'hideTable' : 'table')}
        </button>
      </EmbedTools>
      {tableOpen && <TableView spec={spec} />}
    </>
  );
}
