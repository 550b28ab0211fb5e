import type { Metadata } from 'next';
import { ContentsList } from '@/components/data/contents-list';
import { ReadingPage } from '@/components/data/reading-page';
import { OtherSites } from '@/components/wetlands/other-sites';
import { SiteList } from '@/components/wetlands/site-list';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { sitesByGroup, sitesWithoutThreshold } from '@/lib/figures/wetlands/site-groups';
import { createWords } from '@/lib/words/catalogue';

const words = createWords();

export const metadata: Metadata = {
  title: words('wetlandPages.list.title'),
  description: words('wetlandPages.list.description'),
};

/** Every site by stretch of coast, with its bands and evidence; those without a threshold say why. */
export default function WetlandsPage() {
  const { wetlands, wetlandThresholds } = loadDatasets();
  const groups = sitesByGroup(wetlands, wetlandThresholds);
  const others = sitesWithoutThreshold(wetlands, wetlandThresholds);
  const unknown = others.filter(({ site }) => site.control === 'sea').length;
  const entries = [
    ...groups.map(({ id }) => ({ id: `coast-${id}`, title: words(`wetlands.groups.${id}`) })),
    { id: 'others', title: words('wetlandPages.list.others') },
  ];
  return (
    <ReadingPage
      title={words('wetlandPages.list.title')}
      lede={words('wetlandPages.list.lede', {
        known: String(wetlands.length - others.length),
        all: String(wetlands.length),
        indirect: String(others.length - unknown),
        unknown: String(unknown),
      })}
      contents={<ContentsList title={words('wetlandPages.list.contents')} entries={entries} />}
    >
      <p>{words('wetlandPages.list.note')}</p>
      {groups.map((group) => (
        <SiteList key={group.id} group={group} />
      ))}
      <OtherSites sites={others} />
    </ReadingPage>
  );
}
