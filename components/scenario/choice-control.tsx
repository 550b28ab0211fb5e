'use client';

import type { ReactNode } from 'react';
import styles from './choice-control.module.css';

type Props<Option extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly id: Option; readonly label: string }[];
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
  readonly children?: ReactNode;
};

/** One choice among a few named options, side by side. */
export function ChoiceControl<Option extends string>({
  legend,
  name,
  options,
  chosen,
  onChoose,
  children,
}: Props<Option>) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      <div className={styles['options']}>
        {options.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children !== undefined && <p className={styles['hint']}>{children}</p>}
    </fieldset>
  );
}
