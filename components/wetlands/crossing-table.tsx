import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import type { SiteView } from './site-view';

/** When a scenario crosses the thresholds of a site: years with their range, what the band does to them, shares of runs. */
export function CrossingTable({ view }: { view: SiteView }) {
  const words = useTranslations();
  return (
    <>
      <TableRegion caption={words('wetlandPages.crossings.caption')}>
        <thead>
          <tr>
            <th scope="col">{words('wetlandPages.crossings.event')}</th>
            <th scope="col">{words('wetlandPages.crossings.first')}</th>
            <th scope="col">{words('wetlandPages.crossings.band')}</th>
            {view.belowYears.map((year) => (
              <th key={year} scope="col" data-align="right">
                {words('wetlandPages.crossings.below', { year: String(year) })}
              </th>
            ))}
            <th scope="col">{words('wetlandPages.crossings.lasting')}</th>
          </tr>
        </thead>
        <tbody>
          {view.thresholds.map((threshold) => (
            <tr key={threshold.event}>
              <th scope="row" data-align="nowrap">
                <strong>{threshold.name}</strong>
              </th>
              <td data-width="short">{threshold.first}</td>
              <td data-width="short">{threshold.band}</td>
              {threshold.below.map((share, i) => (
                <td key={view.belowYears[i]} data-align="right">
                  {share}
                </td>
              ))}
              <td data-align="nowrap">{threshold.lasting}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p>{words('wetlandPages.crossings.explain')}</p>
    </>
  );
}
