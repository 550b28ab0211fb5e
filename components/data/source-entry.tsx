import type { ReactNode } from 'react';
import type { SourceRecord } from '@/lib/domain/source';
import { createWords } from '@/lib/words/catalogue';
import { formatDay } from '@/lib/words/format-month';

import { OutsideLink } from './outside-link';
import styles from './source-entry.module.css';
import { UnconfirmedTag } from './unconfirmed-tag';

const words = createWords();

/** A source record in full, as a list of what is known about it; `anchor` is the target of links to it. */
export function SourceEntry({ source, heading, anchor }: { source: SourceRecord; heading: string; anchor?: string }) {
  const unknown = words('data.source.unknown');
  const entries: readonly (readonly [name: string, text: ReactNode])[] = [
    [words('data.source.producer'), source.producer],
    [words('data.source.citation'), source.citation],
    [words('data.source.link'), source.url === null ? null : <OutsideLink key="url" url={source.url} />],
    [words('data.source.doi'), source.doi === null ? null : <OutsideLink key="doi" doi={source.doi} />],
    [words('data.source.licence'), source.licence],
    [words('data.source.datum'), source.datum ?? words('data.noDatum')],
    [words('data.source.unit'), source.unit],
    [words('data.source.period'), source.period],
    [words('data.source.uncertainty'), source.uncertainty ?? unknown],
    [words('data.source.derivation'), source.derivation],
    [words('data.source.doubts'), <Doubts key="doubts" doubts={source.doubts} />],
    [words('data.source.accessed'), formatDay(source.accessed)],
    [words('data.source.status'), <Status key="status" status={source.status} />],
  ];
  return (
    <div className={styles['source']} id={anchor}>
      <h3>{heading}</h3>
      <dl>
        {entries
          .filter(([, text]) => text !== null)
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

function Doubts({ doubts }: { doubts: readonly string[] }) {
  if (doubts.length === 0) return words('data.source.noDoubts');
  if (doubts.length === 1) return doubts[0];
  return (
    <ul>
      {doubts.map((doubt) => (
        <li key={doubt}>{doubt}</li>
      ))}
    </ul>
  );
}

function Status({ status }: { status: SourceRecord['status'] }) {
  return (
    <>
      {status === 'recalled' && <UnconfirmedTag />} {words(`data.statuses.${status}`)}
    </>
  );
}
