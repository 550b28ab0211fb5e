import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SectionLink } from '@/components/data/section-link';
import { anchorOf } from '@/components/data/table-contents';
import { trueMinus } from '@/components/data/true-minus';
import { CitationList } from '@/components/places/citation-list';
import { FileLinks } from '@/components/places/file-links';
import { PlacePage } from '@/components/places/place-page';
import { PlacePart } from '@/components/places/place-part';
import { CarryingLink } from '@/components/site/carrying-link';
import { ImpactTable } from '@/components/wetlands/impact-table';
import { impactsInOrder } from '@/components/wetlands/impacts-in-order';
import { countriesOf, SiteFacts } from '@/components/wetlands/site-facts';
import { SiteReservations } from '@/components/wetlands/site-reservations';
import { SiteUnderScenario } from '@/components/wetlands/site-under-scenario';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { createWords } from '@/lib/words/catalogue';
import { firstView } from '../first-views';
import { siteOf, siteSummary } from '../site-record';

type Props = { readonly params: Promise<{ readonly id: string }> };

const words = createWords();
const files = ['wetlands.csv', 'wetland-thresholds.csv', 'coast-impacts.csv', 'wetland-citations.csv'] as const;

/** A page for every site, and for nothing else. */
export const dynamicParams = false;

/** List every site. */
export function generateStaticParams() {
  return loadDatasets().wetlands.map(({ id }) => ({ id }));
}

/** Title and description from the site's own record. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, thresholds } = siteOf((await params).id) ?? notFound();
  const kind = thresholds === null ? 'unknown' : 'known';
  return {
    title: words('wetlandPages.site.title', { site: site.name }),
    description: words(`wetlandPages.site.description.${kind}`, { site: site.name, country: countriesOf(site) }),
    alternates: { canonical: `/wetlands/${site.id}/` },
  };
}

/** A site: what it is, its thresholds under the scenario, what they rest on, what was seen, and every source. */
export default async function WetlandPage({ params }: Props) {
  const { site, thresholds, impacts, citations } = siteOf((await params).id) ?? notFound();
  const ids = ['facts', 'thresholds', 'evidence', 'impacts', 'sources', 'files'] as const;
  const title = (id: (typeof ids)[number]) => words(`wetlandPages.parts.${id}`);
  return (
    <PlacePage
      kicker={words('wetlandPages.site.kicker', { country: countriesOf(site) })}
      title={site.name}
      lede={siteSummary(site, thresholds, words)}
      contents={{ title: words('wetlandPages.site.contents'), entries: ids.map((id) => ({ id, title: title(id) })) }}
    >
      <PlacePart id="facts" title={title('facts')}>
        <SiteFacts site={site} />
      </PlacePart>
      <PlacePart id="thresholds" title={title('thresholds')}>
        {thresholds === null ? (
          <p>{words(`wetlandPages.none.${site.control === 'sea' ? 'unknown' : 'indirect'}`)}</p>
        ) : (
          <SiteUnderScenario siteId={site.id} first={firstView(site.id)} />
        )}
        <SiteReservations site={site} thresholds={thresholds} />
      </PlacePart>
      <PlacePart id="evidence" title={title('evidence')}>
        <p>{trueMinus(site.basis)}</p>
      </PlacePart>
      <PlacePart id="impacts" title={title('impacts')}>
        {impacts.length === 0 ? (
          <p>{words('wetlandPages.impacts.none')}</p>
        ) : (
          <ImpactTable impacts={impactsInOrder(impacts)} citations={citations} />
        )}
      </PlacePart>
      <PlacePart id="sources" title={title('sources')}>
        <CitationList citations={citations} readLabel={words('wetlandPages.sources.read')} />
      </PlacePart>
      <PlacePart id="files" title={title('files')}>
        <p>{words('wetlandPages.files.lede')}</p>
        <FileLinks files={files} />
        <ul>
          <li>
            <CarryingLink href="/wetlands/">{words('wetlandPages.files.all')}</CarryingLink>
          </li>
          <li>
            <SectionLink page="/" section="site-crossings">
              {words('wetlandPages.files.figure')}
            </SectionLink>
          </li>
          <li>
            <CarryingLink href="/">{words('wetlandPages.files.matrix')}</CarryingLink>
          </li>
          <li>
            <SectionLink page="/data/" section={anchorOf('wetland-thresholds.csv')}>
              {words('wetlandPages.files.data')}
            </SectionLink>
          </li>
        </ul>
      </PlacePart>
    </PlacePage>
  );
}
