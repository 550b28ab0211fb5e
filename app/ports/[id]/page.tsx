import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { figureData } from '@/.generated/figure-data';
import { CitationList } from '@/components/places/citation-list';
import { PlacePage } from '@/components/places/place-page';
import { PlacePart } from '@/components/places/place-part';
import { calculatorOffer } from '@/components/ports/calculator/calculator-offer';
import { DraughtCalculator } from '@/components/ports/calculator/draught-calculator';
import { PortCrossings } from '@/components/ports/port-crossings';
import { PortDistances } from '@/components/ports/port-distances';
import { PortFacts } from '@/components/ports/port-facts';
import { PortFiles } from '@/components/ports/port-files';
import { PortRoutes } from '@/components/ports/port-routes';
import { PortViewProvider } from '@/components/ports/port-view-context';
import { ReportTable } from '@/components/ports/report-table';
import { RuleList } from '@/components/ports/rule-list';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { createWords } from '@/lib/words/catalogue';
import { firstCalculation, firstPortView } from '../first-views';
import { portOf, rulesSummary } from '../port-record';

type Props = { readonly params: Promise<{ readonly id: string }> };

const words = createWords();

/** The parts of a page in their order: with a known depth the answer leads, without one what was seen. */
const orders = {
  known: ['crossings', 'rules', 'calculator', 'distance', 'routes', 'facts', 'reports', 'sources', 'files'],
  unknown: ['unknown', 'reports', 'distance', 'routes', 'facts', 'calculator', 'sources', 'files'],
} as const;

/** A page for every port, and for nothing else. */
export const dynamicParams = false;

/** List every port. */
export function generateStaticParams() {
  return loadDatasets().ports.map(({ id }) => ({ id }));
}

/** Title and description from the port's own record. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { port, rules } = portOf((await params).id) ?? notFound();
  const known = rules.length === 0 ? 'unknown' : 'known';
  return {
    title: words('portPages.port.title', { port: port.name }),
    description: words(`portPages.port.description.${known}`, {
      port: port.name,
      country: words(`wetlands.countries.${port.country}`),
    }),
    alternates: { canonical: `/ports/${port.id}/` },
  };
}

/** A port: when it loses cargo under the scenario, what that rests on, a calculator, how far the sea is, and every source. */
export default async function PortPage({ params }: Props) {
  const { port, rules, reports, citations } = portOf((await params).id) ?? notFound();
  const isKnown = rules.length > 0;
  const offer = calculatorOffer(figureData, port.id, words);
  const parts: Readonly<Record<(typeof orders)['known' | 'unknown'][number], ReactNode>> = {
    unknown: <p>{words('portPages.unknownDepth')}</p>,
    crossings: (
      <>
        <PortCrossings />
        <p>{words('draughtCalculator.limits')}</p>
      </>
    ),
    rules: <RuleList rules={rules} vessels={loadDatasets().vessels} citations={citations} />,
    calculator: <DraughtCalculator offer={offer} first={firstCalculation(offer)} />,
    distance: <PortDistances />,
    routes: <PortRoutes />,
    facts: <PortFacts port={port} citations={citations} />,
    reports:
      reports.length === 0 ? (
        <p>{words('portPages.reports.none')}</p>
      ) : (
        <ReportTable reports={reports} portId={port.id} citations={citations} />
      ),
    sources:
      citations.length === 0 ? (
        <p>{words('portPages.sources.none')}</p>
      ) : (
        <CitationList citations={citations} readLabel={words('portPages.sources.read')} />
      ),
    files: <PortFiles isKnown={isKnown} />,
  };
  const order = orders[isKnown ? 'known' : 'unknown'].map((id) => ({ id, title: words(`portPages.parts.${id}`) }));
  return (
    <PlacePage
      kicker={words('portPages.port.kicker', {
        kind: words(`portPages.port.kinds.${port.roles.includes('waterway') ? 'waterway' : 'port'}`),
        country: words(`wetlands.countries.${port.country}`),
      })}
      title={port.name}
      lede={
        isKnown
          ? words('portPages.port.lede.known', { rules: rulesSummary(rules, words) ?? '' })
          : words('portPages.port.lede.unknown')
      }
      contents={{ title: words('portPages.port.contents'), entries: order }}
    >
      <PortViewProvider portId={port.id} first={firstPortView(port.id)}>
        {order.map(({ id, title }) => (
          <PlacePart key={id} id={id} title={title}>
            {parts[id]}
          </PlacePart>
        ))}
      </PortViewProvider>
    </PlacePage>
  );
}
