import { TableRegion } from '@/components/data/table-region';
import type { WhatDominates } from '@/lib/figures/methods/what-dominates';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber, formatQuantity } from '@/lib/words/format-number';

const words = createWords();

/** How far the rate of fall and the pathway pull levels apart, by year: first the one, then the other. */
export function DominanceTable({ dominates }: { dominates: WhatDominates }) {
  const { rateDeviation, years, pathwayFrom } = dominates;
  const rate = formatQuantity(rateDeviation, 'cm/yr');
  const low = words('parameters.warming.options.ssp126');
  const high = words('parameters.warming.options.ssp585');
  return (
    <>
      <p>
        Early on, the present rate of fall decides more than the pathway of warming. One standard deviation of it either
        way (± {rate}) outweighs the whole span from {low} to {high}{' '}
        {pathwayFrom === null ? 'throughout' : `until ${pathwayFrom}; after that the pathway does`}.
      </p>
      <TableRegion narrow caption="How far two assumptions pull the level apart, m">
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col" data-align="right">
              Rate of fall, ± {rate}
            </th>
            <th scope="col" data-align="right">
              Pathway, {low} to {high}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, rateMetres, pathwayMetres }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td data-align="right">{formatNumber(rateMetres, 1)}</td>
              <td data-align="right">{formatNumber(pathwayMetres, 1)}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </>
  );
}
