'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { useCalmLive } from '@/components/live/use-followed-live';
import { CarryingLink } from '@/components/site/carrying-link';
import { CrossingTable } from './crossing-table';
import { type SiteView, siteView } from './site-view';
import { ThresholdTable } from './threshold-table';

/** The thresholds of a site under the scenario of the page; that of the default scenario stands in the HTML. */
export function SiteUnderScenario({ siteId, first }: { siteId: string; first: SiteView }) {
  const words = useTranslations();
  const live = useCalmLive();
  const view = useMemo(() => {
    if (live === null) return first;
    const { part, scenario, runs, context } = live;
    return siteView({ id: siteId }, scenario, runs, context, part.outcomeWords(scenario, runs, context));
  }, [live, siteId, first]);
  return (
    <div {...(live === null ? { 'data-first-words': '' } : {})}>
      <p>
        {view.outcome} <span>{words('wetlandPages.crossings.scenario', { scenario: view.scenario })}</span>{' '}
        <CarryingLink href="/">{words('wetlandPages.crossings.change')}</CarryingLink>
      </p>
      <ThresholdTable view={view} />
      <CrossingTable view={view} />
    </div>
  );
}
