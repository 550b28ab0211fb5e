'use client';

import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useLiveInSight } from '@/components/live/use-live-in-sight';
import { useLatePart } from '@/components/places/use-late-part';
import { useScenarioActions } from '@/components/scenario/scenario-provider';
import { portParameters } from '@/lib/scenario/port-parameters';
import type { Calculation } from './calculation';
import styles from './calculator.module.css';
import { CalculatorForm } from './calculator-form';
import { CalculatorResult } from './calculator-result';
import { scenarioFieldIds } from './fields';
import { type Draft, type Offer, readQuestion, shownDraft } from './question';

const loadCalculation = () => import('./calculation');
const lentIds: readonly (keyof Draft)[] = ['ship', ...scenarioFieldIds];

/**
 * What a ship may load over a bed, in a year of the scenario. It starts from the scenario's ship and beds; what is changed
 * here stays here until it is given to the scenario. `first` is the answer of the default
 * scenario, null where there is none.
 */
export function DraughtCalculator({ offer, first }: { offer: Offer; first: Calculation | null }) {
  const words = useTranslations();
  const { settle, current } = useScenarioActions();
  const place = useRef<HTMLDivElement>(null);
  const live = useLiveInSight(place);
  const part = useLatePart(loadCalculation);
  const [draft, setDraft] = useState<Draft>({});
  const shown = shownDraft(draft, live?.scenario ?? current(), offer);
  const { question, faults } = readQuestion(shown, offer.start.year);
  const asked = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question is the same while its numbers are
  const computed = useMemo(
    () =>
      live === null || part === null || question === null
        ? null
        : part.calculation(question, live.scenario, live.runs, live.context),
    [live, part, asked],
  );
  const isFirst = live === null || part === null;
  // The first answer is that of the inputs as they stood: once one is changed it answers nothing.
  const untouched = isFirst && Object.keys(draft).length === 0 ? first : null;
  const hasLent = lentIds.some((id) => draft[id] !== undefined);

  const lend = () => {
    if (question === null) return;
    const { dredge, dredgeFrom, silt, allowance, year } = question;
    const ship = portParameters.ship.options.find((id) => id === draft.ship);
    settle({ dredge, dredgeFrom, silt, allowance, year, ...(ship === undefined ? {} : { ship }) });
    setDraft((before) =>
      Object.fromEntries(Object.entries(before).filter(([id]) => !lentIds.some((lent) => lent === id))),
    );
  };
  return (
    <div ref={place} data-place="">
      <p>{words('draughtCalculator.lede')}</p>
      <div className={styles['calculator']}>
        <div>
          <CalculatorForm
            offer={offer}
            shown={shown}
            faults={faults}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
          <div className={styles['actions']}>
            <button type="button" disabled={question === null || !hasLent} onClick={lend}>
              {words('draughtCalculator.lend')}
            </button>
            <button type="button" disabled={Object.keys(draft).length === 0} onClick={() => setDraft({})}>
              {words('draughtCalculator.again')}
            </button>
          </div>
        </div>
        <div {...(isFirst ? { 'data-first-words': '' } : {})}>
          <CalculatorResult
            calculation={question === null ? null : (computed ?? untouched)}
            why={question === null ? 'faulty' : 'pending'}
          />
        </div>
      </div>
      <p>{words('draughtCalculator.limits')}</p>
      <noscript>
        <p>{words('draughtCalculator.noScript')}</p>
      </noscript>
    </div>
  );
}
