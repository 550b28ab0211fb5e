'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { useCalmLive } from '@/components/live/use-followed-live';
import type { EffectId } from '@/lib/model/effects';
import { modelParameters } from '@/lib/model/parameters';
import styles from './balance-controls.module.css';
import { ChoiceControl } from './choice-control';
import { type NumberId, ParameterSlider } from './parameter-slider';
import { useScenarioActions, useScenarioValue } from './scenario-provider';

const first = ['fall', 'natural', 'evaporation', 'inflow', 'runoff', 'use'] as const satisfies readonly NumberId[];
const further = ['amplification', 'rain', 'transfer', 'transferFrom'] as const satisfies readonly NumberId[];
const chance = ['noise', 'spread', 'members', 'seed'] as const satisfies readonly NumberId[];

/** The assumptions of the water balance, each with what it does to the sea of 2100, and what the whole implies. */
export function BalanceControls() {
  const page = useTranslations('page.panel');
  const words = useTranslations('parameters');
  const chosenWarming = useScenarioValue('warming');
  const chosenStrait = useScenarioValue('strait');
  const { settle } = useScenarioActions();
  // The words follow the figure: a held slider waits for no sentence.
  const live = useCalmLive();
  const said = useMemo(() => live?.part.assumptionWords(live.scenario, live.context), [live]);
  const effect = (id: string) => said?.effects[id as EffectId];
  const sliders = (ids: readonly NumberId[]) =>
    ids.map((id) => (
      <ParameterSlider key={id} id={id}>
        {effect(id)}
      </ParameterSlider>
    ));
  const { warming, strait } = modelParameters;
  return (
    <>
      <ChoiceControl
        legend={words('warming.label')}
        name="warming"
        options={warming.options.map((id) => ({ id, label: words(`warming.short.${id}`) }))}
        chosen={chosenWarming}
        onChoose={(option) => settle({ warming: option })}
      >
        {effect('warming') ?? words('warming.hint')}
      </ChoiceControl>
      {sliders(first)}
      <div className={styles['implied']} role="status">
        {said?.warning && <p className={styles['warning']}>{said.warning}</p>}
        <p>{said?.evaporation}</p>
        <p>{said?.commitment}</p>
        <p>{said?.holding}</p>
      </div>
      <details className={styles['more']}>
        <summary>{page('more')}</summary>
        {sliders(further)}
        <ChoiceControl
          legend={words('strait.label')}
          name="strait"
          options={strait.options.map((id) => ({ id, label: words(`strait.options.${id}`) }))}
          chosen={chosenStrait}
          onChoose={(option) => settle({ strait: option })}
        >
          {effect('strait') ?? words('strait.hint')}
        </ChoiceControl>
        {sliders(chance)}
      </details>
    </>
  );
}
