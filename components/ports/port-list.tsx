import { TableRegion } from '@/components/data/table-region';
import { CarryingLink } from '@/components/site/carrying-link';
import type { Port, PortReport, PortRule } from '@/lib/domain/port';
import { ruleInWords } from '@/lib/figures/port-crossings/rule-words';
import { createWords } from '@/lib/words/catalogue';
import { ruleDates } from './rule-dates';

const words = createWords();

/** The ports of a country: what they are for, which depth is known since when, and how many dated reports there are. */
export function PortList({
  country,
  ports,
  rules,
  reports,
}: {
  country: Port['country'];
  ports: readonly Port[];
  rules: readonly PortRule[];
  reports: readonly PortReport[];
}) {
  const name = words(`wetlands.countries.${country}`);
  return (
    <section id={`country-${country}`} aria-labelledby={`country-${country}-title`}>
      <h2 id={`country-${country}-title`}>{name}</h2>
      <TableRegion caption={words('portPages.list.countryPorts', { country: name })}>
        <thead>
          <tr>
            {(['port', 'roles', 'depth', 'since', 'reports'] as const).map((key) => (
              <th key={key} scope="col">
                {words(`portPages.list.columns.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ports.map((port) => {
            const known = rules.filter(({ portId }) => portId === port.id);
            const first = known.find(({ shown }) => shown === 'first');
            const count = reports.filter(({ placeId }) => placeId === port.id).length;
            return (
              <tr key={port.id}>
                <th scope="row" data-width="text">
                  <CarryingLink href={`/ports/${port.id}/`}>{port.name}</CarryingLink>
                </th>
                <td data-width="short">
                  {port.roles.map((role) => words(`portPages.roles.${role}`)).join(', ') || '–'}
                </td>
                <td data-width="short">
                  {known.length === 0
                    ? words('portPages.list.depths.unknown')
                    : known.map((rule) => ruleInWords(rule, words)).join('; ')}
                </td>
                <td data-align="nowrap">{first === undefined ? '–' : ruleDates(first, words)}</td>
                <td>{words('portPages.list.reports', { count })}</td>
              </tr>
            );
          })}
        </tbody>
      </TableRegion>
    </section>
  );
}
