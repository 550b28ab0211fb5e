'use client';

import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import { firstWords, usePortView } from './port-view-context';

/** How far a port is from the sea today, under the scenario, and after great falls. */
export function PortDistances() {
  const words = useTranslations();
  const shown = usePortView();
  const { distances, datum } = shown.view;
  if (distances === null) return <p>{words('portPages.distance.disputed')}</p>;
  return (
    <div {...firstWords(shown)}>
      <TableRegion caption={words('portPages.distance.caption', { datum })} narrow>
        <thead>
          <tr>
            {(['when', 'level', 'sea', 'water'] as const).map((key) => (
              <th key={key} scope="col">
                {words(`portPages.distance.columns.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {distances.map(({ id, when, level, sea, water }) => (
            <tr key={id}>
              <th scope="row">{when}</th>
              <td data-align="nowrap">{level}</td>
              <td>{sea}</td>
              <td>{water}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p>{words('portPages.distance.explain')}</p>
    </div>
  );
}
