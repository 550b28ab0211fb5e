import { OutsideLink } from '@/components/data/outside-link';
import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import type { Citation } from '@/lib/domain/citation';
import styles from './citation-list.module.css';

/** The reports and pages that a place rests on, in the order of its tables, each with its link and a target for links. */
export function CitationList({
  citations,
  readLabel,
}: {
  citations: readonly Citation[];
  /** Words of the link to a report. */
  readLabel: string;
}) {
  return (
    <ol className={styles['citations']}>
      {citations.map(({ id, title, publisher, year, url }) => (
        <li key={id} id={`source-${id}`}>
          {[title, publisher, year].filter((part) => part !== null).join('. ')}
          {url !== null && (
            <>
              {'. '}
              <OutsideLink url={url} label={readLabel} />
            </>
          )}
          {id === 'RECALL' && (
            <>
              {' '}
              <UnconfirmedTag />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
