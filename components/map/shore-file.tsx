'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { giveFile } from '@/components/figure/give-file';
import type { FigureContext } from '@/lib/figures/context';
import type { Scenario } from '@/lib/scenario/scenario';

type Props = { readonly context: FigureContext; readonly scenario: Scenario };

/** The shore shown as GeoJSON, as the export dialog gives it; a failure is said and leaves everything as it was. */
export function ShoreFile({ context, scenario }: Props) {
  const words = useTranslations('mapPage.file');
  const [said, setSaid] = useState('');
  const give = async () => {
    try {
      const { shorelineFile } = await import('@/lib/export/shoreline-file');
      const { bytes, type, name } = shorelineFile(scenario, context);
      giveFile(new Blob([new Uint8Array(bytes)], { type }), name);
      setSaid('');
    } catch (error) {
      setSaid(words('failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <button type="button" onClick={give}>
        {words('give')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
