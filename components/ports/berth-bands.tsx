import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import { BerthBar } from './berth-bar';
import type { PortView } from './port-view';

/** For each rule of a port: what its ship may load, and the thresholds as bands beside today's sea and the scenario's. */
export function BerthBands({ view }: { view: PortView }) {
  const words = useTranslations();
  const [thisYear, thenYear] = [String(view.thisYear), String(view.thenYear)];
  const berths = view.levels.map(({ id, bed, ship, isBeside, loads, thresholds }) => (
    <div key={id}>
      <h3>{words(isBeside ? 'portPages.levels.beside' : 'portPages.levels.first', { bed })}</h3>
      <p>
        {words('portPages.levels.ship', { ship })} {loads.join(' ')}
      </p>
      <TableRegion caption={words('portPages.levels.caption', { bed, datum: view.datum })}>
        <thead>
          <tr>
            <th scope="col">{words('portPages.levels.threshold')}</th>
            <th scope="col" data-align="right">
              {words('portPages.levels.draught')}
            </th>
            <th scope="col">{words('portPages.levels.level')}</th>
            <th scope="col">{words('portPages.levels.band')}</th>
            <th scope="col">{words('portPages.levels.today', { year: thisYear })}</th>
            <th scope="col">{words('portPages.levels.later', { year: thenYear })}</th>
          </tr>
        </thead>
        <tbody>
          {thresholds.map((threshold) => (
            <tr key={threshold.id}>
              <th scope="row" data-align="nowrap">
                <strong>{threshold.name}</strong>
              </th>
              <td data-align="right">{threshold.draught}</td>
              <td data-align="nowrap">{threshold.level}</td>
              <td data-width="text">
                <BerthBar threshold={threshold} view={view} />
              </td>
              <td data-align="nowrap">{threshold.today}</td>
              <td data-align="nowrap">{threshold.later}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </div>
  ));
  return (
    <>
      {berths}
      <p>{words('portPages.levels.key', { year: thisYear, scenarioYear: thenYear })}</p>
    </>
  );
}
