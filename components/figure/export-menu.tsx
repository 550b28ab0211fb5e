'use client';

import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useCurrentLive } from '@/components/live/live-context';
import type { FigureId } from '@/lib/figures/spec';

/** Loading shorter than this is not worth a word, ms. */
const quickMilliseconds = 500;

/** The way to everything that can be taken away of a figure; the dialog is loaded when it is first opened. */
export function ExportMenu({ id }: { id: FigureId }) {
  const words = useTranslations('page.tools');
  const currentLive = useCurrentLive();
  const [dialog, setDialog] = useState<ReactNode>(null);
  const [said, setSaid] = useState('');
  const open = async () => {
    const timer = setTimeout(() => setSaid(words('opening')), quickMilliseconds);
    try {
      const [{ ExportDialog }, { createFileMaker }] = await Promise.all([
        import('./export/export-dialog'),
        import('./export-figure'),
      ]);
      const live = currentLive();
      if (live === null) return;
      const { part, context, scenario } = live;
      const maker = createFileMaker(id, context, scenario);
      setDialog(<ExportDialog id={id} maker={maker} prepare={part.loadRelief} onClose={() => setDialog(null)} />);
      setSaid('');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(words('failed', { what: words('dialog'), reason }));
    } finally {
      clearTimeout(timer);
    }
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={open}>
        {words('export')}
      </button>
      <span role="status">{said}</span>
      {dialog}
    </>
  );
}
