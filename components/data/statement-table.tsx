import type { PublishedProjection } from '@/lib/domain/projection';
import { createWords } from '@/lib/words/catalogue';
import { OutsideLink } from './outside-link';
import styles from './statement-table.module.css';
import { readingOfBase, statementValue } from './statement-words';
import { TableRegion } from './table-region';
import { trueMinus } from './true-minus';
import { UnconfirmedTag } from './unconfirmed-tag';

const words = createWords();

/** Every published statement on the future level, with the sense of its range; what is recalled is marked. */
export function StatementTable({ statements }: { statements: readonly PublishedProjection[] }) {
  return (
    <>
      <p>{words('data.statements.note')}</p>
      <TableRegion caption={words('data.statements.caption', { count: String(statements.length) })}>
        <thead>
          <tr>
            {(['who', 'value', 'pathway', 'base', 'meaning', 'shown', 'notes'] as const).map((column) => (
              <th key={column} scope="col">
                {words(`data.statements.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement.id} id={`statement-${statement.id}`}>
              <th scope="row" className={styles['who']}>
                <Who statement={statement} />
              </th>
              <td className={styles['value']}>
                <strong>{statementValue(statement)}</strong>
              </td>
              <td className={styles['short']}>{statement.scenario ?? '–'}</td>
              <td className={styles['base']}>
                {trueMinus(statement.baseline ?? '–')}
                <span className={styles['reading']}>{readingOfBase(statement)}</span>
              </td>
              <td className={styles['short']}>{trueMinus(statement.rangeMeaning ?? '–')}</td>
              <td>{words(`data.statements.places.${statement.shownOn}`)}</td>
              <td className={styles['notes']}>{trueMinus(statement.notes ?? '–')}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </>
  );
}

function Who({ statement }: { statement: PublishedProjection }) {
  const { authors, published, venue, doi, url, status } = statement;
  return (
    <>
      <strong>{authors}</strong> {published}. {venue}. {status === 'recalled' && <UnconfirmedTag />}{' '}
      <span className={styles['links']}>
        <OutsideLink doi={doi} />
        {url !== null && <OutsideLink url={url} label={words('data.statements.read')} />}
      </span>
    </>
  );
}
