import { TableRegion } from '@/components/data/table-region';
import { CarryingLink } from '@/components/site/carrying-link';
import type { LevelBand } from '@/lib/domain/wetland';
import type { SiteGroup } from '@/lib/figures/wetlands/site-groups';
import { eventBand, wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { countriesOf } from './site-facts';

const words = createWords();

/** The sites of a stretch of coast that have thresholds, with their bands in m BHS and their evidence. */
export function SiteList({ group: { id, sites } }: { group: SiteGroup }) {
  const group = words(`wetlands.groups.${id}`);
  return (
    <section id={`coast-${id}`} aria-labelledby={`coast-${id}-title`}>
      <h2 id={`coast-${id}-title`}>{group}</h2>
      <TableRegion caption={words('wetlandPages.list.caption', { group })}>
        <thead>
          <tr>
            <th scope="col">{words('siteCrossings.table.site')}</th>
            <th scope="col">{words('siteCrossings.table.country')}</th>
            {wetlandEvents.map((event) => (
              <th key={event} scope="col">
                {words(`wetlands.events.${event}`)}
              </th>
            ))}
            <th scope="col">{words('siteCrossings.table.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ site, thresholds }) => (
            <tr key={site.id}>
              <th scope="row" data-width="text">
                <CarryingLink href={`/wetlands/${site.id}/`}>{site.name}</CarryingLink>
              </th>
              <td>{countriesOf(site)}</td>
              {wetlandEvents.map((event) => (
                <td key={event} data-align="nowrap">
                  {bandOf((thresholds && eventBand(thresholds, event)?.band) ?? null)}
                </td>
              ))}
              <td data-align="nowrap">{thresholds?.evidence.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}

function bandOf(band: LevelBand | null): string {
  if (band === null) return '–';
  const { lowMetres, bestMetres, highMetres } = band;
  const [low, best, high] = [lowMetres, bestMetres, highMetres].map((metres) => formatNumber(metres, 1));
  return words('siteCrossings.band', { low: low ?? '', best: best ?? '', high: high ?? '' });
}
