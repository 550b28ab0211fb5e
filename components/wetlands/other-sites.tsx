import { TableRegion } from '@/components/data/table-region';
import { CarryingLink } from '@/components/site/carrying-link';
import type { Site } from '@/lib/figures/wetlands/site-groups';
import { createWords } from '@/lib/words/catalogue';
import { countriesOf } from './site-facts';

const words = createWords();

/** The sites without a threshold: unknown ones and those that the sea does not rule, each with why. */
export function OtherSites({ sites }: { sites: readonly Site[] }) {
  return (
    <section id="others" aria-labelledby="others-title">
      <h2 id="others-title">{words('wetlandPages.list.others')}</h2>
      <TableRegion caption={words('wetlandPages.list.othersCaption')}>
        <thead>
          <tr>
            <th scope="col">{words('siteCrossings.table.site')}</th>
            <th scope="col">{words('siteCrossings.table.country')}</th>
            <th scope="col">{words('wetlandPages.list.why')}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ site }) => (
            <tr key={site.id}>
              <th scope="row" data-width="text">
                <CarryingLink href={`/wetlands/${site.id}/`}>{site.name}</CarryingLink>
              </th>
              <td>{countriesOf(site)}</td>
              <td data-width="wide">
                {words(`wetlandPages.site.lede.${site.control === 'sea' ? 'unknown' : site.control}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}
