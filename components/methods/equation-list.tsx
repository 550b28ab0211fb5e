import type { ReactNode } from 'react';
import styles from './equation-list.module.css';
import { Tex } from './tex';

export type NumberedEquation = { readonly number: number; readonly tex: string; readonly words: ReactNode };

/** Equations with their numbers, each beside what it says. */
export function EquationList({ equations }: { equations: readonly NumberedEquation[] }) {
  return (
    <ol className={styles['equations']}>
      {equations.map(({ number, tex, words }) => (
        <li key={number} value={number}>
          <span className={styles['number']}>({number})</span>
          <Tex display={`Equation ${number}`}>{tex}</Tex>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
}
