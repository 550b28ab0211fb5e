import { TableRegion } from '@/components/data/table-region';
import { trueMinus } from '@/components/data/true-minus';
import { CitationNumbers } from '@/components/places/citation-numbers';
import type { Citation } from '@/lib/domain/citation';
import type { PortReport } from '@/lib/domain/port';
import { createWords } from '@/lib/words/catalogue';
import styles from './port-parts.module.css';
import { reportedValue } from './reported-value';

const words = createWords();

/** Dated reports on a port and, marked as such, on its whole coast: what, how much, how sure, and who says so. */
export function ReportTable({
  reports,
  portId,
  citations,
}: {
  reports: readonly PortReport[];
  portId: string;
  citations: readonly Citation[];
}) {
  return (
    <TableRegion caption={words('portPages.reports.caption')}>
      <thead>
        <tr>
          {(['date', 'kind', 'what', 'value', 'confidence', 'source'] as const).map((key) => (
            <th key={key} scope="col">
              {words(`portPages.reports.columns.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row" data-align="nowrap">
              {report.date ?? words('portPages.reports.undated')}
            </th>
            <td>
              {report.kind}
              {report.placeId !== portId && (
                <span className={styles['beside']}>{words('portPages.reports.wholeCoast')}</span>
              )}
            </td>
            <td data-width="wide">{trueMinus(report.statement)}</td>
            <td data-width="short">{reportedValue(report)}</td>
            <td>{words(`portPages.confidence.${report.confidence}`)}</td>
            <td data-align="nowrap">
              <CitationNumbers ids={report.citationIds} citations={citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
