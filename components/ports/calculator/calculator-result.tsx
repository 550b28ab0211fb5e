import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import type { Calculation } from './calculation';
import styles from './calculator.module.css';

/** The answer of the calculator, said when it changes; beside it every step, and the years to 2100. Null: `why` there is none. */
export function CalculatorResult({ calculation, why }: { calculation: Calculation | null; why: 'faulty' | 'pending' }) {
  const words = useTranslations();
  return (
    <div className={styles['result']}>
      <div role="status">
        {calculation === null ? (
          <p>{words(`draughtCalculator.${why}`)}</p>
        ) : (
          <>
            <p className={styles['finding']}>{calculation.answer.finding}</p>
            <p>
              {calculation.answer.cargo} {calculation.answer.chance}
            </p>
          </>
        )}
      </div>
      {calculation !== null && (
        <>
          <p>{calculation.answer.bed}</p>
          <h3>{words('draughtCalculator.how')}</h3>
          <ol className={styles['steps']}>
            {calculation.steps.map(({ name, formula, numbers }) => (
              <li key={formula}>
                <span className={styles['name']}>{name}</span>
                <span className={styles['formula']}>{formula}</span>
                <span className={styles['numbers']}>= {numbers}</span>
              </li>
            ))}
          </ol>
          <p>{words('draughtCalculator.rounded')}</p>
          <TableRegion caption={words('draughtCalculator.years')} narrow>
            <thead>
              <tr>
                {(['year', 'draught', 'share', 'chance'] as const).map((key) => (
                  <th key={key} scope="col">
                    {words(`draughtCalculator.columns.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {calculation.answer.years.map(({ year, draught, share, chance }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td data-align="nowrap">{draught}</td>
                  <td data-align="nowrap">{share}</td>
                  <td>{chance}</td>
                </tr>
              ))}
            </tbody>
          </TableRegion>
        </>
      )}
    </div>
  );
}
