import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import styles from './port-parts.module.css';
import type { QuarterRow, QuarterYears } from './quarter-view';

/** The year in which a quarter of the cargo is lost by each rule, as the bed lies and one metre deeper, with ranges. */
export function QuarterTable({ rows, datum }: { rows: readonly QuarterRow[]; datum: string }) {
  const words = useTranslations();
  return (
    <TableRegion caption={words('portPages.quarter.caption', { datum })}>
      <thead>
        <tr>
          {(['bed', 'now', 'deeper'] as const).map((key) => (
            <th key={key} scope="col">
              {words(`portPages.quarter.columns.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, bed, dates, confidence, level, now, deeper, gain }) => (
          <tr key={id}>
            <th scope="row">
              <strong>{bed}</strong>
              <span className={styles['beside']}>{words('portPages.quarter.trust', { level, dates, confidence })}</span>
            </th>
            <td>
              <Years {...now} />
            </td>
            <td>
              <Years {...deeper} />
              <span>{gain}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

function Years({ years, withBed }: QuarterYears) {
  return (
    <>
      {/* A range is not torn at its dash. */}
      <strong>{years.replaceAll('–', '\u2060–\u2060')}</strong>
      <span className={styles['beside']}>{withBed}</span>
    </>
  );
}
