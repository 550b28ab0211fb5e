import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { modelParameters } from '@/lib/model/parameters';
import { warmingAt } from '@/lib/model/warming';
import { formatNumber, formatQuantity } from '@/lib/words/format-number';
import { studiesAbove } from './studies-above';
import type { Evidence } from './wrong-part';

/** Where the evidence under the default is thin, contradicted or recalled. */
export function EvidenceLimits({ record, evidence }: { record: MethodsRecord; evidence: Evidence }) {
  const { published, sources } = evidence;
  const above = studiesAbove(record, published);
  const { amplification } = modelParameters;
  return (
    <ul>
      {above.length > 0 && (
        <li>
          <strong>Other studies lie above the default.</strong> {above.join(' ')}
        </li>
      )}
      <li>
        <strong>Base years are our reading.</strong> Most abstracts do not say from which level a fall is counted. A
        different base shifts a fall by up to a metre.
      </li>
      <li>
        <strong>Recalled numbers.</strong> <UnconfirmedTag /> The present warming (
        {formatQuantity(warmingAt('none', record.start.year), '°C', 2)}), that at the end of the century, local over
        global warming ({formatNumber(amplification.default, 1)}), and most of the observed warming of the hindcast were
        written down from memory.
      </li>
      {(sources['hypsometry']?.doubts ?? []).map((doubt) => (
        <li key={doubt}>
          <strong>Relief.</strong> {doubt}
        </li>
      ))}
      {(sources['composite-annual']?.doubts ?? []).map((doubt) => (
        <li key={doubt}>
          <strong>Record.</strong> {doubt}
        </li>
      ))}
    </ul>
  );
}
