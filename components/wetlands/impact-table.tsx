import { plainNumber } from '@/components/data/plain-number';
import { TableRegion } from '@/components/data/table-region';
import { trueMinus } from '@/components/data/true-minus';
import { CitationNumbers } from '@/components/places/citation-numbers';
import type { Citation } from '@/lib/domain/citation';
import type { CoastImpact } from '@/lib/domain/wetland';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';

const words = createWords();

/** What was seen at a site or published of it, by date, with the level, its doubts and the numbers of its sources. */
export function ImpactTable({
  impacts,
  citations,
}: {
  impacts: readonly CoastImpact[];
  citations: readonly Citation[];
}) {
  return (
    <TableRegion caption={words('wetlandPages.impacts.caption')}>
      <thead>
        <tr>
          {(['date', 'level', 'what', 'value', 'kind', 'source'] as const).map((column) => (
            <th key={column} scope="col">
              {words(`wetlandPages.impacts.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {impacts.map((impact) => (
          <tr key={impact.id}>
            <th scope="row">{impact.date ?? '–'}</th>
            <td data-width="short">{levelOf(impact)}</td>
            <td data-width="wide">
              {trueMinus(impact.statement)}
              {impact.note !== null && `. ${trueMinus(impact.note)}`}
            </td>
            <td>{valueOfImpact(impact)}</td>
            <td>{words(`wetlandPages.impacts.kinds.${impact.kind}`)}</td>
            <td data-align="nowrap">
              <CitationNumbers ids={impact.citationIds} citations={citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

/** The upper and lower level of an impact, and where they come from unless they were printed with it. */
function levelOf({ levelHighMetres, levelLowMetres, levelStatus }: CoastImpact): string {
  const high = levelHighMetres ?? levelLowMetres;
  const low = levelLowMetres ?? levelHighMetres;
  if (high === null || low === null) return '–';
  const range = formatRange(formatNumber(high, 2), formatNumber(low, 2));
  return levelStatus === null || levelStatus === 'verified'
    ? range
    : `${range}; ${words(`wetlandPages.impacts.levelStatus.${levelStatus}`)}`;
}

function valueOfImpact({ value, unit }: CoastImpact): string {
  if (value === null) return '–';
  // A plain number gets its thousands parted and its decimals kept; words stand as they are.
  const written = /^-?\d+(\.\d+)?$/.test(value) ? plainNumber(Number(value)) : trueMinus(value);
  return withUnit(written, unit ?? '');
}
