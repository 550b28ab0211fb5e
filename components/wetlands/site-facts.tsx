import type { ReactNode } from 'react';
import { trueMinus } from '@/components/data/true-minus';
import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import { FactList } from '@/components/places/fact-list';
import type { Wetland } from '@/lib/domain/wetland';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber, formatQuantity } from '@/lib/words/format-number';

const words = createWords();

/** What a site is: kind, protection, place, size, life, and how far all of it can be trusted. */
export function SiteFacts({ site }: { site: Wetland }) {
  const { kind, designation, ramsarSite, ramsarStatus, position, areaHectares, species, confidence } = site;
  const unknown = words('wetlandPages.facts.unknown');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words('wetlandPages.facts.kind'), kind],
    [words('wetlandPages.facts.countries'), countriesOf(site)],
    [words('wetlandPages.facts.designation'), designation ?? words('wetlandPages.facts.noDesignation')],
    [
      words('wetlandPages.facts.ramsar'),
      ramsarSite === null ? null : (
        <Marked key="ramsar" text={String(ramsarSite)} isRecalled={ramsarStatus === 'recalled'} />
      ),
    ],
    [
      words('wetlandPages.facts.position'),
      <Marked
        key="position"
        text={words('wetlandPages.facts.degrees', {
          latitude: formatNumber(position.latitude, 2),
          longitude: formatNumber(position.longitude, 2),
        })}
        isRecalled={position.status === 'recalled'}
      />,
    ],
    [words('wetlandPages.facts.area'), areaHectares === null ? unknown : formatQuantity(areaHectares, 'ha')],
    [words('wetlandPages.facts.depth'), depthOf(site) ?? unknown],
    [words('wetlandPages.facts.control'), words(`wetlandPages.facts.controls.${site.control}`)],
    [words('wetlandPages.facts.species'), species === null ? unknown : trueMinus(species)],
    [words('wetlandPages.facts.confidence'), confidence],
  ];
  return <FactList facts={facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))} />;
}

/** Name the countries of a site. */
export function countriesOf({ countries }: Pick<Wetland, 'countries'>): string {
  return countries.map((country) => words(`wetlands.countries.${country}`)).join(', ');
}

function Marked({ text, isRecalled }: { text: string; isRecalled: boolean }) {
  return (
    <>
      {text} {isRecalled && <UnconfirmedTag />}
    </>
  );
}

/** Mean and greatest depth with their level and where they come from; null where none is known. */
function depthOf({ meanDepthMetres, maxDepthMetres, depthLevelMetres, depthStatus }: Wetland): string | null {
  const write = (metres: number) => formatQuantity(metres, 'm', 2).replace(/\.?0+(?=\u00a0)/, '');
  const parts = [
    meanDepthMetres === null ? null : words('wetlandPages.facts.meanDepth', { depth: write(meanDepthMetres) }),
    maxDepthMetres === null ? null : words('wetlandPages.facts.maxDepth', { depth: write(maxDepthMetres) }),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const level =
    depthLevelMetres === null
      ? null
      : words('wetlandPages.facts.atLevel', { level: formatQuantity(depthLevelMetres, 'm', 2) });
  const status = depthStatus === null ? null : words(`wetlandPages.facts.depthStatus.${depthStatus}`);
  return [parts.join(', '), level, status].filter((part) => part !== null).join('; ');
}
