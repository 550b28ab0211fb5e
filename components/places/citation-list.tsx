import { OutsideLink } from '@/components/data/outside-link';
import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import { type Citation, printedCitation } from '@/lib/domain/citation';
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
      {citations.map((citation) => (
        <li key={citation.id} id={`source-${citation.id}`}>
          {printedCitation(citation)}
          {citation.url !== null && (
            <>
              {'. '}
              <OutsideLink url={citation.url} label={readLabel} />
            </>
          )}
          {citation.id === 'RECALL' && (
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
