import { plainNumber } from '@/components/data/plain-number';
import { TableRegion } from '@/components/data/table-region';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import type { ContributionEnd, VariedId } from '@/lib/model/contributions';
import { modelParameters } from '@/lib/model/parameters';
import { lastYear } from '@/lib/model/projection-years';
import { valueInWords } from '@/lib/scenario/scenario-words';
import { createWords } from '@/lib/words/catalogue';
import { balticDisplay, formatLevelNumber } from '@/lib/words/format-level';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { DominanceTable } from './dominance-table';
import { Part } from './part';

const words = createWords();

/** What each assumption does to the level in 2100, one at a time, and when the pathway begins to matter most. */
export function SensitivityPart({ record }: { record: MethodsRecord }) {
  return (
    <Part id="sensitivity">
      <p>
        One assumption is moved at a time between the ends of its range, the rest at their defaults. Ranges are those of
        the marks of evidence where there are any, else a judgement of ours. Effects do not add up: the sea’s area and
        the outflow answer to all of them together.
      </p>
      <TableRegion caption={`Level in ${lastYear} (central line, m BHS) as one assumption is moved`}>
        <thead>
          <tr>
            <th scope="col">Assumption</th>
            <th scope="col">Range</th>
            <th scope="col">From</th>
            <th scope="col" data-align="right">
              Level
            </th>
            <th scope="col">To</th>
            <th scope="col" data-align="right">
              Level
            </th>
            <th scope="col" data-align="right">
              Difference, m
            </th>
          </tr>
        </thead>
        <tbody>
          {record.contributions.map(({ id, basis, low, high }) => (
            <tr key={id}>
              <th scope="row" data-width="text">
                {words(`parameters.${id}.label`)}
              </th>
              <td>{basis}</td>
              <End id={id} end={low} />
              <End id={id} end={high} />
              <td data-align="right">{formatNumber(Math.abs(high.levelMetres - low.levelMetres), 1)}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <DominanceTable dominates={record.dominates} />
    </Part>
  );
}

function End({ id, end }: { id: VariedId; end: ContributionEnd }) {
  return (
    <>
      <td data-align="nowrap">{writtenEnd(id, end.value)}</td>
      <td data-align="right">{formatLevelNumber(end.levelMetres, balticDisplay, 1)}</td>
    </>
  );
}

function writtenEnd(id: VariedId, value: number | string): string {
  const parameter = modelParameters[id];
  return typeof value === 'number' && parameter.kind === 'number'
    ? withUnit(plainNumber(value), parameter.unit)
    : valueInWords(id, value, words);
}
