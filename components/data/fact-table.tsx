import type { BalanceFact } from '@/lib/domain/balance-fact';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { OutsideLink } from './outside-link';
import { TableRegion } from './table-region';
import { UnconfirmedTag } from './unconfirmed-tag';

const words = createWords();

/** Every published figure on the water balance with who says so; what is recalled is marked. */
export function FactTable({ facts }: { facts: readonly BalanceFact[] }) {
  return (
    <TableRegion caption={words('data.balance.caption', { count: String(facts.length) })}>
      <thead>
        <tr>
          {(['topic', 'quantity', 'value', 'condition', 'citation'] as const).map((column) => (
            <th key={column} scope="col">
              {words(`data.balance.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact, i) => (
          <tr key={fact.id} id={`fact-${fact.id}`}>
            <td>{fact.topic === facts[i - 1]?.topic ? '' : fact.topic}</td>
            <th scope="row" data-width="text">
              {fact.quantity}
            </th>
            <td data-width="text">{factValue(fact)}</td>
            <td>{fact.condition ?? '–'}</td>
            <td data-width="text">
              {fact.citation}
              {fact.url !== null && ', '}
              <OutsideLink url={fact.url} label={words('data.statements.read')} />{' '}
              {fact.status === 'recalled' ? <UnconfirmedTag /> : fact.status === 'derived' && words('data.statuses.derived')}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

function factValue({ value, low, high, reading, unit }: BalanceFact): string {
  const write = (number: number) => formatNumber(number, String(number).split('.')[1]?.length ?? 0);
  const printed = unit === null || unit === '1' ? '' : unit;
  const parts = [
    value === null ? null : unit === 'year' ? String(value) : withUnit(write(value), printed),
    low === null || high === null ? null : formatRange(write(low), write(high), printed),
    low === null && high !== null && reading === null ? withUnit(`≤ ${write(high)}`, printed) : null,
    reading,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
