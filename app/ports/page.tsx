import type { Metadata } from 'next';
import { figureData } from '@/.generated/figure-data';
import { PlacePage } from '@/components/places/place-page';
import { PlacePart } from '@/components/places/place-part';
import { calculatorOffer } from '@/components/ports/calculator/calculator-offer';
import { DraughtCalculator } from '@/components/ports/calculator/draught-calculator';
import { PortLedger } from '@/components/ports/port-ledger';
import { PortList } from '@/components/ports/port-list';
import { ScenarioLine } from '@/components/ports/scenario-line';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { leadingPlace } from '@/lib/figures/ports/leading-place';
import { createWords } from '@/lib/words/catalogue';
import { firstCalculation, firstLedger, firstScenario } from './first-views';

const words = createWords();

export const metadata: Metadata = {
  title: words('portPages.list.title'),
  description: words('portPages.list.description'),
  alternates: { canonical: '/ports/' },
};

/** Every port: the ledger of crossings under the scenario, the draught calculator, and the places by country. */
export default function PortsPage() {
  const { ports, portRules, portReports } = loadDatasets();
  const known = new Set(portRules.map(({ portId }) => portId)).size;
  const countries = [...new Set(ports.map(({ country }) => country))];
  const offer = calculatorOffer(figureData, leadingPlace, words);
  return (
    <PlacePage
      title={words('portPages.list.title')}
      lede={words('portPages.list.lede', { known: String(known), all: String(ports.length) })}
      contents={{
        title: words('portPages.list.contents'),
        entries: [
          { id: 'ledger', title: words('portPages.list.ledger') },
          { id: 'calculator', title: words('portPages.list.calculator') },
          ...countries.map((id) => ({ id: `country-${id}`, title: words(`wetlands.countries.${id}`) })),
        ],
      }}
    >
      <PlacePart id="ledger" title={words('portPages.list.ledger')}>
        <ScenarioLine first={firstScenario()} />
        <PortLedger first={firstLedger()} />
        <p>{words('portPages.ledger.explain')}</p>
        <p>{words('draughtCalculator.limits')}</p>
      </PlacePart>
      <PlacePart id="calculator" title={words('portPages.list.calculator')}>
        <DraughtCalculator offer={offer} first={firstCalculation(offer)} />
      </PlacePart>
      {countries.map((country) => (
        <PortList
          key={country}
          country={country}
          ports={ports.filter((port) => port.country === country)}
          rules={portRules}
          reports={portReports}
        />
      ))}
    </PlacePage>
  );
}
