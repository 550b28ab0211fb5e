import { OutsideLink } from '@/components/data/outside-link';
import { SectionLink } from '@/components/data/section-link';
import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import type { PublishedProjection } from '@/lib/domain/projection';
import { literature } from './literature';
import { Part } from './part';
import type { Evidence } from './wrong-part';

/** Topics of the published figures that the model's assumptions rest on. */
const topics = ['inflow', 'evaporation', 'precipitation', 'kara-bogaz-gol', 'sensitivity', 'variability', 'levers'];

/** What the model rests on, printed from the records: projections, the balance, the data, and methods. */
export function ReferencesPart({ evidence }: { evidence: Evidence }) {
  const { published, facts, sources } = evidence;
  const papers = firstOfEach(
    published.filter(({ shownOn }) => shownOn === 'level figure'),
    ({ authors, published: year }) => `${authors} ${year}`,
  );
  const figures = firstOfEach(
    facts.filter(({ topic, url }) => topics.includes(topic) && url !== null),
    ({ citation }) => citation,
  );
  return (
    <Part id="references">
      <h3>Projections</h3>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <Paper paper={paper} />
          </li>
        ))}
      </ul>
      <h3>The water balance and its sensitivity</h3>
      <ul>
        {figures.map(({ id, citation, url, status }) => (
          <li key={id}>
            {citation}: <OutsideLink url={url} label="read here" /> (
            <SectionLink page="/data/" section={`fact-${id}`}>
              what it says
            </SectionLink>
            ) {status === 'recalled' && <UnconfirmedTag />}
          </li>
        ))}
      </ul>
      <h3>Data</h3>
      <ul>
        {Object.values(sources).map(({ id, citation, status }) => (
          <li key={id}>
            {citation} (
            <SectionLink page="/data/" section={`source-${id}`}>
              record
            </SectionLink>
            ) {status === 'recalled' && <UnconfirmedTag />}
          </li>
        ))}
      </ul>
      <h3>Methods</h3>
      <ul>
        {literature.map(({ citation, doi }) => (
          <li key={doi}>
            {citation} <OutsideLink doi={doi} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Paper({ paper }: { paper: PublishedProjection }) {
  const { authors, published, venue, doi, url } = paper;
  return (
    <>
      {authors} ({published}). {venue}.{' '}
      {doi === null ? <OutsideLink url={url} label="read here" /> : <OutsideLink doi={doi} />}
    </>
  );
}

function firstOfEach<T>(items: readonly T[], name: (item: T) => string): readonly T[] {
  return items.filter((item, i) => items.findIndex((other) => name(other) === name(item)) === i);
}
