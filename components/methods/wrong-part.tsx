import type { BalanceFact } from '@/lib/domain/balance-fact';
import type { PublishedProjection } from '@/lib/domain/projection';
import type { SourceRecord } from '@/lib/domain/source';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { CalibrationLimits } from './calibration-limits';
import { EvidenceLimits } from './evidence-limits';
import { Part } from './part';
import { StructureLimits } from './structure-limits';

export type Evidence = {
  readonly published: readonly PublishedProjection[];
  readonly facts: readonly BalanceFact[];
  readonly sources: Readonly<Record<string, SourceRecord>>;
};

/** What should be known beside every projection: how the model, its fit and its evidence can be wrong. */
export function WrongPart({ record, evidence }: { record: MethodsRecord; evidence: Evidence }) {
  return (
    <Part id="wrong">
      <p>This belongs beside every projection of this site. None of it is small.</p>
      <h3>The fit</h3>
      <CalibrationLimits record={record} published={evidence.published} />
      <h3>The model</h3>
      <StructureLimits record={record} facts={evidence.facts} />
      <h3>The evidence</h3>
      <EvidenceLimits record={record} evidence={evidence} />
    </Part>
  );
}
