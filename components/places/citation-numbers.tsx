import type { Citation } from '@/lib/domain/citation';
import styles from './citation-numbers.module.css';

/** Numbers of citations as links down to their list on the same page: `[2] [5]`. */
export function CitationNumbers({ ids, citations }: { ids: readonly string[]; citations: readonly Citation[] }) {
  return ids.map((id) => {
    const citation = citations.find((candidate) => candidate.id === id);
    return citation === undefined ? null : (
      <span key={id}>
        <a className={styles['number']} href={`#source-${id}`} title={citation.title}>
          [{citations.indexOf(citation) + 1}]
        </a>{' '}
      </span>
    );
  });
}
