'use client';

import { useTranslations } from 'use-intl/react';
import type { Scenario } from '@/lib/scenario/scenario';
import { ChoiceControl } from './choice-control';
import { useScenarioActions } from './scenario-provider';

/** Whether a scenario prescribes the fall, or computes it from a water balance. */
export function ModeChoice({ chosen }: { chosen: Scenario['mode'] }) {
  const page = useTranslations('page.panel');
  const words = useTranslations('parameters.mode.options');
  const { settle } = useScenarioActions();
  return (
    <ChoiceControl
      legend={page('kind')}
      name="mode"
      options={[
        { id: 'decline', label: words('decline') },
        { id: 'balance', label: words('balance') },
      ]}
      chosen={chosen}
      onChoose={(mode) => settle({ mode })}
    />
  );
}
