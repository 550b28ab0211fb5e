import type { HistoricAnchor } from '@/lib/domain/anchor';
import type { SourceRecord } from '@/lib/domain/source';
import { createWords } from '@/lib/words/catalogue';
import { balticDisplay, formatLevel } from '@/lib/words/format-level';

const words = createWords();

/** The single levels from before the yearly series, in sentences. */
export function AnchorProse({
  anchors,
  sources,
}: {
  anchors: readonly HistoricAnchor[];
  sources: Readonly<Record<string, SourceRecord>>;
}) {
  return (
    <>
      <p>{words('data.anchors.note')}</p>
      {anchors.map(({ year, levelMetres, statement, flag, sourceId }) => (
        <p key={year}>
          <strong>
            {words('data.anchors.value', { year: String(year), level: formatLevel(levelMetres, balticDisplay) })}
          </strong>{' '}
          {statement} {flag}{' '}
          <a href={`#source-${sourceId}`}>
            {words('data.anchors.from', { source: sources[sourceId]?.short ?? sourceId })}
          </a>
        </p>
      ))}
    </>
  );
}
