import { TableRegion } from '@/components/data/table-region';
import type { FirstYearBalance } from '@/lib/figures/methods/first-year-balance';
import type { FluxName } from '@/lib/model/booked-fluxes';
import { formatSigned } from '@/lib/words/format-number';

const names: Readonly<Record<FluxName, string>> = {
  rivers: 'Rivers, after water use',
  groundwater: 'Groundwater',
  transfer: 'Water brought from another basin',
  strait: 'Kara-Bogaz-Gol',
  rain: 'Rain on the sea',
  evaporation: 'Evaporation',
  natural: 'Natural swing that fades',
};

/** The balance of the first year to be computed, flux by flux, with the default values. */
export function FirstYearTable({ balance }: { balance: FirstYearBalance }) {
  const { year, fluxes, changeMetres } = balance;
  const flowing = fluxes.filter(({ km3 }) => km3 !== 0);
  const sum = flowing.reduce((total, { km3 }) => total + km3, 0);
  return (
    <TableRegion narrow caption={`The balance from mid-${year - 1} to mid-${year}, every assumption at its default`}>
      <thead>
        <tr>
          <th scope="col">Flux</th>
          <th scope="col" data-align="right">
            km³
          </th>
          <th scope="col" data-align="right">
            cm of level
          </th>
        </tr>
      </thead>
      <tbody>
        {flowing.map(({ name, km3, metres }) => (
          <tr key={name}>
            <th scope="row">{names[name]}</th>
            <td data-align="right">{formatSigned(km3, 1)}</td>
            <td data-align="right">{formatSigned(100 * metres, 1)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <strong>Change</strong>
          </th>
          <td data-align="right">
            <strong>{formatSigned(sum, 1)}</strong>
          </td>
          <td data-align="right">
            <strong>{formatSigned(100 * changeMetres, 1)}</strong>
          </td>
        </tr>
      </tbody>
    </TableRegion>
  );
}
