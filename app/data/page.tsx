import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { figureData } from '@/.generated/figure-data';
import { AnchorProse } from '@/components/data/anchor-prose';
import { ApiSection } from '@/components/data/api-section';
import { ContentsList } from '@/components/data/contents-list';
import { FactTable } from '@/components/data/fact-table';
import { FileTable } from '@/components/data/file-table';
import { ReadingPage } from '@/components/data/reading-page';
import { SourceEntry } from '@/components/data/source-entry';
import { StatementTable } from '@/components/data/statement-table';
import { anchorOf } from '@/components/data/table-contents';
import { TableSection } from '@/components/data/table-section';
import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import { readDataBytes } from '@/lib/datasets/files';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { createWords } from '@/lib/words/catalogue';
import { tableContents } from './table-contents';

const words = createWords();

export const metadata: Metadata = { title: words('data.title'), description: words('data.description') };

/** Every series with its source, doubts and file, as the supplement of a journal sets them. */
export default function DataPage() {
  const { tables: descriptions, sources, published, balanceFacts, anchors, checksums } = loadDatasets();
  const tables = tableContents(descriptions);
  const ofTables = tables.map((table) => table.description.sourceId);
  const behind = Object.values(sources).filter(({ id }) => !ofTables.includes(id));
  const inFull: Readonly<Record<string, ReactNode>> = {
    'published-projections.csv': <StatementTable statements={published} />,
    'historic-anchors.csv': <AnchorProse anchors={anchors} sources={sources} />,
    'balance-facts.csv': <FactTable facts={balanceFacts} />,
  };
  const parts = [
    ...tables.map(({ description }) => ({ id: anchorOf(description.file), title: description.title })),
    { id: 'behind', title: words('data.behind') },
    { id: 'files', title: words('data.files') },
    { id: 'api', title: words('data.api.title') },
  ];
  const files = Object.entries(checksums).map(([file, checksum]) => ({
    file,
    checksum,
    bytes: readDataBytes(file).length,
  }));
  return (
    <ReadingPage
      title={words('data.title')}
      lede={words('data.lede')}
      contents={<ContentsList title={words('data.contents')} entries={parts} />}
    >
      <p>{words.rich('data.note', { tag: () => <UnconfirmedTag /> })}</p>
      {tables.map((table, i) => (
        <TableSection
          key={table.description.file}
          table={table}
          source={sources[table.description.sourceId]}
          isFirstOfSource={ofTables.indexOf(table.description.sourceId) === i}
        >
          {inFull[table.description.file]}
        </TableSection>
      ))}
      <section id="behind" aria-labelledby="behind-title">
        <h2 id="behind-title">{words('data.behind')}</h2>
        <p>{words('data.behindNote')}</p>
        {behind.map((source) => (
          <SourceEntry key={source.id} source={source} heading={source.title} anchor={`source-${source.id}`} />
        ))}
      </section>
      <section id="files" aria-labelledby="files-title">
        <h2 id="files-title">{words('data.files')}</h2>
        <p>{words('data.filesNote')}</p>
        <FileTable files={files} />
      </section>
      <ApiSection site={figureData.identity.site} />
    </ReadingPage>
  );
}
