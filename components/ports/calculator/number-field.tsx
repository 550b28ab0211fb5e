'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { formatNumber } from '@/lib/words/format-number';
import styles from './calculator.module.css';
import type { Field, FieldFault, FieldId } from './fields';

/** A number to type: what is refused is said beneath it and stays as it was typed. */
export function NumberField({
  id,
  field,
  text,
  fault,
  kind,
  onType,
}: {
  id: FieldId;
  field: Field;
  text: string;
  fault: FieldFault | null;
  kind: 'plane' | 'bed';
  onType: (text: string) => void;
}) {
  const words = useTranslations();
  const control = useId();
  const label = words(`draughtCalculator.fields.${id === 'depth' && kind === 'plane' ? 'draught' : id}`);
  const isYear = id === 'year' || id === 'dredgeFrom';
  const write = (value: number) => (isYear ? String(value) : formatNumber(value, field.step < 1 ? 1 : 0));
  return (
    <div className={styles['field']}>
      <label htmlFor={control}>
        {label}
        {field.unit !== '' && <span>, {field.unit}</span>}
      </label>
      <input
        id={control}
        type="text"
        inputMode={id === 'reference' ? 'text' : 'decimal'}
        autoComplete="off"
        value={text}
        aria-invalid={fault !== null && fault !== 'missing'}
        aria-describedby={`${control}-fault`}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${control}-fault`} className={styles['fault']} data-fault={fault}>
        {fault !== null &&
          words(`draughtCalculator.faults.${fault}`, {
            label,
            text: text.length > 24 ? `${text.slice(0, 24)}…` : text,
            min: write(field.min),
            max: write(field.max),
            unit: field.unit === '' ? '' : ` ${field.unit}`,
            decimals: String(field.decimals),
          })}
      </p>
    </div>
  );
}
