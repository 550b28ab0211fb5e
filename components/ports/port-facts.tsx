import type { ReactNode } from 'react';
import { trueMinus } from '@/components/data/true-minus';
import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import { CitationNumbers } from '@/components/places/citation-numbers';
import { FactList } from '@/components/places/fact-list';
import type { Citation } from '@/lib/domain/citation';
import type { Port } from '@/lib/domain/port';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber, formatQuantity } from '@/lib/words/format-number';

const words = createWords();

/** What a port is and where: country, code, position, roles, throughput, notes, how far to trust it, and who says so. */
export function PortFacts({ port, citations }: { port: Port; citations: readonly Citation[] }) {
  const { country, unlocode, position, roles, throughput, notes, confidence, citationIds } = port;
  const unknown = words('portPages.facts.unknown');
  const place = words('portPages.facts.degrees', {
    latitude: formatNumber(position.latitude, 2),
    longitude: formatNumber(position.longitude, 2),
  });
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words('portPages.facts.country'), words(`wetlands.countries.${country}`)],
    [words('portPages.facts.unlocode'), unlocode ?? words('portPages.facts.noCode')],
    [
      words('portPages.facts.position'),
      <span key="position">
        {place} {position.status === 'recalled' && <UnconfirmedTag />}
      </span>,
    ],
    [
      words('portPages.facts.roles'),
      roles.length === 0 ? unknown : roles.map((role) => words(`portPages.roles.${role}`)).join(', '),
    ],
    [
      words('portPages.facts.throughput'),
      throughput === null
        ? unknown
        : words('portPages.facts.throughputOf', {
            amount: formatQuantity(throughput.megatonnes, 'Mt', Number.isInteger(throughput.megatonnes * 10) ? 1 : 2),
            period: throughput.period,
          }),
    ],
    [words('portPages.facts.notes'), trueMinus(notes)],
    [words('portPages.facts.confidence'), words(`portPages.confidence.${confidence}`)],
    [
      words('portPages.facts.sources'),
      citationIds.length === 0 ? (
        words('portPages.facts.noSource')
      ) : (
        <CitationNumbers key="sources" ids={citationIds} citations={citations} />
      ),
    ],
  ];
  return <FactList facts={facts.map(([name, value]) => ({ name, value }))} />;
}
