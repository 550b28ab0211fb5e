import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import { BandBar } from './band-bar';
import type { SiteView } from './site-view';

/** The bands of a site with bars, and what the levels of today and of the scenario mean for each. */
export function ThresholdTable({ view }: { view: SiteView }) {
  const words = useTranslations();
  const [thisYear, thenYear] = [String(view.thisYear), String(view.thenYear)];
  return (
    <>
      <TableRegion caption={words('wetlandPages.thresholds.caption')}>
        <thead>
          <tr>
            <th scope="col">{words('wetlandPages.thresholds.event')}</th>
            <th scope="col">{words('wetlandPages.thresholds.level')}</th>
            <th scope="col">{words('wetlandPages.thresholds.band')}</th>
            <th scope="col">{words('wetlandPages.thresholds.today', { year: thisYear })}</th>
            <th scope="col">{words('wetlandPages.thresholds.inScenario', { year: thenYear })}</th>
          </tr>
        </thead>
        <tbody>
          {view.thresholds.map((threshold) => (
            <tr key={threshold.event}>
              <th scope="row" data-align="nowrap">
                <strong>{threshold.name}</strong>
              </th>
              <td data-align="nowrap">{threshold.level}</td>
              <td data-width="text">
                <BandBar threshold={threshold} view={view} />
              </td>
              <td>{threshold.today}</td>
              <td data-width="short">{threshold.inScenario}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p>{words('wetlandPages.thresholds.key', { year: thisYear, scenarioYear: thenYear })}</p>
    </>
  );
}
