'use client';

import { useTranslations } from 'use-intl/react';
import { Ledger } from '@/components/ledger/ledger';
import { CarryingLink } from '@/components/site/carrying-link';
import { BerthBands } from './berth-bands';
import { firstWords, usePortView } from './port-view-context';
import { QuarterTable } from './quarter-table';
import { usePortLedgerMaker } from './use-port-ledger-maker';

/** When the berths of a port cross their thresholds under the scenario: the quarter first, then bands and ledger. */
export function PortCrossings() {
  const words = useTranslations();
  const shown = usePortView();
  const { view, portId } = shown;
  const make = usePortLedgerMaker(`/ports/${portId}/`);
  return (
    <div {...firstWords(shown)}>
      <p>
        {view.outcome} {words('portPages.scenario', { scenario: view.scenario })}{' '}
        <CarryingLink href="/">{words('portPages.change')}</CarryingLink>
      </p>
      <QuarterTable rows={view.quarters} datum={view.datum} />
      <p>
        {words('portPages.quarter.explain')}
        {view.digsFrom !== null && ` ${words('portPages.quarter.digs', { year: String(view.digsFrom) })}`}
      </p>
      <BerthBands view={view} />
      {view.ledger !== null && <Ledger view={view.ledger} make={make} />}
      <p>{words('portPages.ledger.explain')}</p>
    </div>
  );
}
