'use client';

import { useId } from 'react';
import styles from './calculator.module.css';

/** A choice of the calculator among named options. */
export function ChoiceField<Option extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { readonly id: Option; readonly label: string }[];
  chosen: Option;
  onChoose: (option: Option) => void;
}) {
  const control = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={control}>{label}</label>
      <select
        id={control}
        value={chosen}
        onChange={(event) => {
          const option = options.find(({ id }) => id === event.target.value);
          if (option !== undefined) onChoose(option.id);
        }}
      >
        {options.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
