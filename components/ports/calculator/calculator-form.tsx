'use client';

import { useTranslations } from 'use-intl/react';
import { formatNumber } from '@/lib/words/format-number';
import styles from './calculator.module.css';
import { ChoiceField } from './choice-field';
import { calculatorFields, ownFieldIds, scenarioFieldIds } from './fields';
import { NumberField } from './number-field';
import { type Draft, type Offer, ownBerth, type QuestionReading } from './question';

const kinds = ['bed', 'plane'] as const;

/** The inputs of the calculator: ship, berth or own depth, digging, silt, allowance, year. */
export function CalculatorForm({
  offer,
  shown,
  faults,
  onChange,
}: {
  offer: Offer;
  shown: Required<Draft>;
  faults: QuestionReading['faults'];
  onChange: (change: Draft) => void;
}) {
  const words = useTranslations();
  const fields = calculatorFields(offer.start.year);
  const own = { id: ownBerth, label: words('draughtCalculator.own') };
  const numbers = shown.berth === ownBerth ? [...ownFieldIds, ...scenarioFieldIds] : scenarioFieldIds;
  return (
    <div className={styles['form']}>
      <ChoiceField
        label={words('draughtCalculator.fields.berth')}
        options={[...offer.berths, own]}
        chosen={shown.berth}
        onChoose={(berth) => onChange({ berth })}
      />
      <ChoiceField
        label={words('draughtCalculator.fields.ship')}
        options={offer.ships}
        chosen={shown.ship}
        onChoose={(ship) => onChange({ ship })}
      />
      {shown.berth === ownBerth && (
        <ChoiceField
          label={words('draughtCalculator.fields.kind')}
          options={kinds.map((id) => ({ id, label: words(`draughtCalculator.kinds.${id}`) }))}
          chosen={shown.kind}
          onChoose={(kind) => onChange({ kind })}
        />
      )}
      {shown.berth === ownBerth && (
        <p className={styles['hint']}>
          {words('draughtCalculator.referenceHint', {
            year: String(offer.start.year),
            level: formatNumber(offer.start.levelMetres, 2),
          })}
        </p>
      )}
      {numbers.map((id) => (
        <NumberField
          key={id}
          id={id}
          field={fields[id]}
          text={shown[id]}
          fault={faults?.[id] ?? null}
          kind={shown.kind}
          onType={(text) => onChange({ [id]: text })}
        />
      ))}
    </div>
  );
}
