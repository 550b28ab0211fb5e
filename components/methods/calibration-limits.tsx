import type { PublishedProjection } from '@/lib/domain/projection';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { lastYear } from '@/lib/model/projection-years';
import { presets } from '@/lib/scenario/presets';
import { valueInWords } from '@/lib/scenario/scenario-words';
import { createWords } from '@/lib/words/catalogue';
import { formatPercent, formatQuantity } from '@/lib/words/format-number';

const words = createWords();

/** What the fit to published falls does and does not show. */
export function CalibrationLimits({
  record,
  published,
}: {
  record: MethodsRecord;
  published: readonly PublishedProjection[];
}) {
  const settingsOf = (id: string) => record.presets.find((result) => result.id === id)?.settings;
  const [fitted, other, own] = ['samant-prange', 'evaporation-led', 'hindcast'].map(settingsOf);
  const targets = presets.find(({ id }) => id === 'samant-prange')?.targets ?? [];
  const falls = targets.map(({ fallMetres }) => formatQuantity(fallMetres, 'm')).join(' and ');
  const samant = published.filter(({ id }) => id.startsWith('samant2023'));
  const ranges = samant.map(
    ({ lowMetres, highMetres }) => `${-(highMetres ?? 0)}–${formatQuantity(-(lowMetres ?? 0), 'm')}`,
  );
  const { results } = record.hindcast;
  const failures = results.filter(({ verdict }) => verdict !== 'follows').length;
  const unseen = results.filter(({ isUnseen }) => isUnseen);
  if (fitted === undefined || other === undefined || own === undefined) return null;
  return (
    <ul>
      <li>
        <strong>Matching {falls} is calibration, not validation.</strong> Two numbers were fitted to two numbers, so the
        match shows nothing. Quite different settings fit as well: a rate of {valueInWords('fall', fitted.fall, words)},{' '}
        {valueInWords('runoff', fitted.runoff, words)} of inflow and{' '}
        {valueInWords('evaporation', fitted.evaporation, words)} of evaporation, or a rate of{' '}
        {valueInWords('fall', other.fall, words)}, {valueInWords('runoff', other.runoff, words)} of inflow and{' '}
        {valueInWords('evaporation', other.evaporation, words)} of evaporation.
      </li>
      <li>
        <strong>The papers themselves span far more.</strong> The models behind these two falls range over{' '}
        {ranges.join(' and ')}.
      </li>
      <li>
        <strong>Today’s fall may not last.</strong> The balance of the hindcast explains{' '}
        {valueInWords('fall', own.fall, words)} of the default rate of {valueInWords('fall', fitted.fall, words)},{' '}
        {formatPercent(own.fall / fitted.fall)} of it. That the rest lasts to {lastYear} is an assumption; the share
        that fades can be moved.
      </li>
      <li>
        <strong>
          Of {results.length} tests against the past {failures} fail.
        </strong>{' '}
        They are listed <a href="#hindcast">above</a>.
        {unseen.every(({ verdict }) => verdict === 'worse than no change') &&
          ` Trained to ${unseen[0]?.period.trainedTo}, the model did worse in the years after than saying that nothing changes.`}
      </li>
    </ul>
  );
}
