'use client';

import { useTranslations } from 'use-intl/react';
import { useCalmLive } from '@/components/live/use-followed-live';
import { CarryingLink } from '@/components/site/carrying-link';
import { scenarioInWords } from '@/lib/scenario/scenario-words';

/** What a scenario is and where it takes the sea, in words. */
export type ScenarioWords = { readonly outcome: string; readonly scenario: string };

/** The scenario of the page in a line, with a link to where it is changed; first the default one. */
export function ScenarioLine({ first }: { first: ScenarioWords }) {
  const words = useTranslations();
  const live = useCalmLive();
  const shown: ScenarioWords =
    live === null
      ? first
      : {
          outcome: live.part.outcomeWords(live.scenario, live.runs, live.context),
          scenario: scenarioInWords(live.scenario, live.context.words),
        };
  return (
    <p {...(live === null ? { 'data-first-words': '' } : {})}>
      {shown.outcome} {words('portPages.scenario', { scenario: shown.scenario })}{' '}
      <CarryingLink href="/">{words('portPages.change')}</CarryingLink>
    </p>
  );
}
