import { OutsideLink } from '@/components/data/outside-link';
import { TableRegion } from '@/components/data/table-region';
import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import type { BalanceFact } from '@/lib/domain/balance-fact';
import { modelParameters } from '@/lib/model/parameters';
import { warmingAt } from '@/lib/model/warming';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { Part } from './part';

const words = createWords();

/** The times at which pathways are printed: the centres of AR6's 20-year means, with the present and the end. */
const columns = [
  { time: 2025.5, label: 'mid-2025', isRead: false },
  { time: 2031, label: '2021–2040', isRead: true },
  { time: 2051, label: '2041–2060', isRead: true },
  { time: 2091, label: '2081–2100', isRead: true },
  { time: 2101, label: 'end of 2100', isRead: false },
] as const;

/** The warming pathways at the centres of the periods they are known for. */
export function WarmingPart({ ar6 }: { ar6: BalanceFact | undefined }) {
  return (
    <Part id="warming">
      <p>
        Global surface warming above 1850–1900, best estimates of the IPCC’s sixth assessment, straight between the
        centres of its 20-year means and constant beyond the last. The present value and that of the end of the century
        are recalled or extrapolated.{' '}
        {ar6 !== undefined && (
          <>
            Read in: {ar6.citation}
            {ar6.url !== null && ', '}
            <OutsideLink url={ar6.url} label="read here" />. Best estimates and very likely ranges for 2081–2100:{' '}
            {ar6.reading}. The runs do not spread over these ranges; choose another pathway for that.
          </>
        )}
      </p>
      <TableRegion narrow caption="Global warming by pathway, °C above 1850–1900">
        <thead>
          <tr>
            <th scope="col">Pathway</th>
            {columns.map(({ label, isRead }) => (
              <th key={label} scope="col" data-align="right">
                {label} {!isRead && <UnconfirmedTag />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {modelParameters.warming.options.map((pathway) => (
            <tr key={pathway}>
              <th scope="row">{words(`parameters.warming.options.${pathway}`)}</th>
              {columns.map(({ time }) => (
                <td key={time} data-align="right">
                  {formatNumber(warmingAt(pathway, time), 2)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </Part>
  );
}
