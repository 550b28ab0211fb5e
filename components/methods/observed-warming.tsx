import { SectionLink } from '@/components/data/section-link';
import { TableRegion } from '@/components/data/table-region';
import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import { observedWarmingAt } from '@/lib/model/hindcast/observed-warming';
import { formatNumber } from '@/lib/words/format-number';

/** The times at which the observed warming is set; straight between them. */
const times = [1936, 1960, 1975, 1985, 1995, 2004.5, 2020, 2025] as const;
const read = 2004.5;

/** The observed warming that drives the hindcast, with what is recalled marked. */
export function ObservedWarming() {
  return (
    <TableRegion narrow caption="Observed global warming in the hindcast, °C above 1850–1900">
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" data-align="right">
            Warming
          </th>
          <th scope="col">From</th>
        </tr>
      </thead>
      <tbody>
        {times.map((time) => (
          <tr key={time}>
            <th scope="row">{time === read ? '1995–2014' : time}</th>
            <td data-align="right">{formatNumber(observedWarmingAt(time), 2)}</td>
            <td>
              {time === read ? (
                <SectionLink page="/data/" section="fact-warming-1995-2014">
                  IPCC AR6, figure SPM.8
                </SectionLink>
              ) : (
                <UnconfirmedTag />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
