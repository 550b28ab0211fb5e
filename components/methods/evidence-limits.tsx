import { UnconfirmedTag } from '@/components/data/unconfirmed-tag';
import type { PublishedProjection } from '@/lib/domain/projection';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { modelParameters } from '@/lib/model/parameters';
import { warmingAt } from '@/lib/model/warming';
import { formatChange } from '@/lib/words/format-length';
import { formatNumber, formatQuantity } from '@/lib/words/format-number';
import type { Evidence } from './wrong-part';

/** Where the evidence under the default is thin, contradicted or recalled. */
export function EvidenceLimits({ record, evidence }: { record: MethodsRecord; evidence: Evidence }) {
  const { published, sources } = evidence;
  const hoseini = published.find(({ id }) => id === 'hoseini2024-medium');
  const industry = published.find(({ id }) => id === 'ncoc2050');
  const line = record.presets.find(({ id }) => id === 'samant-prange');
  const base = hoseini?.baseLevelMetres ?? Number.NaN;
  const { amplification } = modelParameters;
  return (
    <ul>
      {hoseini !== undefined && line !== undefined && (
        <li>
          <strong>Other studies lie above the default.</strong> {hoseini.authors} {hoseini.published} give{' '}
          {range(hoseini)} from {hoseini.baseYear} under medium emissions ({hoseini.rangeMeaning}), where the default’s
          central line changes by {formatChange(line.endMetres.central - base, 'm', 1)}.
          {industry !== undefined &&
            ` The oil consortium (${industry.authors}) expects ${formatNumber(industry.lowMetres ?? 0)} to ${formatQuantity(industry.highMetres ?? 0, 'm')} in ${industry.endYear} (${industry.rangeMeaning}), most of it above the default.`}
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

function range({ centralMetres, lowMetres, highMetres }: PublishedProjection): string {
  const write = (metres: number | null) => formatChange(metres ?? Number.NaN, 'm', 1);
  return `${write(centralMetres)} (${write(lowMetres)} to ${write(highMetres)})`;
}
