import type { BalanceFact } from '@/lib/domain/balance-fact';
import { createWords } from '@/lib/words/catalogue';
import { withUnit } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { OutsideLink } from './outside-link';
import { plainNumber } from './plain-number';
import { TableRegion } from './table-region';
import { trueMinus } from './true-minus';
import { UnconfirmedTag } from './unconfirmed-tag';

const words = createWords();

/** Every published figure on the water balance with who says so; what is recalled is marked. */
export function FactTable({ facts }: { facts: readonly BalanceFact[] }) {
  const topics = [...new Set(facts.map(({ topic }) => topic))];
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
      {topics.map((topic) => (
        <tbody key={topic}>
          {facts
            .filter((fact) => fact.topic === topic)
            .map((fact, i, ofTopic) => (
              <tr key={fact.id} id={`fact-${fact.id}`}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={ofTopic.length}>
                    {topic}
                  </th>
                )}
                <th scope="row" data-width="text">
                  {trueMinus(fact.quantity)}
                </th>
                <td data-width="text">{trueMinus(factValue(fact))}</td>
                <td>{trueMinus(fact.condition ?? '–')}</td>
                <td data-width="text">
                  <Citation fact={fact} />
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </TableRegion>
  );
}

function Citation({ fact }: { fact: BalanceFact }) {
  const { citation, url, status } = fact;
  return (
    <>
      {citation}
      {url !== null && ', '}
      <OutsideLink url={url} label={words('data.statements.read')} />
      {status === 'derived' && `; ${words('data.balance.derived')}`} {status === 'recalled' && <UnconfirmedTag />}
    </>
  );
}

function factValue({ value, low, high, reading, unit }: BalanceFact): string {
  const printed = unit === null || unit === '1' ? '' : unit;
  const parts = [
    value === null ? null : unit === 'year' ? String(value) : withUnit(plainNumber(value), printed),
    low === null || high === null ? null : formatRange(plainNumber(low), plainNumber(high), printed),
    low === null && high !== null && reading === null ? withUnit(`≤ ${plainNumber(high)}`, printed) : null,
    reading,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
