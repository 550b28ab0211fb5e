import { OutsideLink } from '@/components/data/outside-link';
import type { PresetResult } from '@/lib/figures/methods/preset-results';
import { modelParameters } from '@/lib/model/parameters';
import type { Preset, PresetTarget } from '@/lib/model/preset';
import { lastYear } from '@/lib/model/projection-years';
import { valueInWords } from '@/lib/scenario/scenario-words';
import { createWords } from '@/lib/words/catalogue';
import { balticDisplay, formatLevelNumber } from '@/lib/words/format-level';
import { formatNumber, formatQuantity, formatSigned, withUnit } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';

const words = createWords();
type Listed = Exclude<keyof PresetResult['settings'], 'mode'>;

/** One preset with the values that were set or fitted, its targets with residuals, and where it ends. */
export function PresetRow({
  preset,
  result,
  noteNumbers,
}: {
  preset: Preset;
  result: PresetResult | undefined;
  noteNumbers: readonly number[];
}) {
  const shown = (Object.keys(modelParameters) as Listed[]).filter(
    (id) =>
      preset.values[id] !== undefined ||
      preset.fitted.some((fitted) => fitted === id) ||
      (preset.mode === 'decline' && id === 'decline'),
  );
  const level = (metres: number) => formatLevelNumber(metres, balticDisplay, 1);
  return (
    <tr>
      <th scope="row" data-width="text">
        <a href={`/?preset=${preset.id}`}>{preset.name}</a>. {preset.source} <OutsideLink doi={preset.doi} />
      </th>
      <td data-width="text">
        {result !== undefined &&
          shown.map((id) => (
            <div key={id}>
              {words(`parameters.${id}.label`)}: {valueInWords(id, result.settings[id], words)}
              {preset.fitted.some((fitted) => fitted === id) && <strong> fitted</strong>}
            </div>
          ))}
      </td>
      <td data-width="text">
        {preset.targets.length === 0 && 'no target'}
        {preset.targets.map((target) => (
          <Target key={`${target.warming} ${target.fallMetres}`} target={target} />
        ))}
      </td>
      <td data-align="right">
        {typeof result?.evaporationMetres === 'number' ? formatNumber(result.evaporationMetres, 2) : '–'}
      </td>
      <td data-align="right">{result !== undefined && level(result.endMetres.central)}</td>
      <td data-align="right">
        {result !== undefined && formatRange(level(result.endMetres.p05), level(result.endMetres.p95))}
      </td>
      <td data-align="nowrap">{noteNumbers.join(', ')}</td>
    </tr>
  );
}

function Target({ target }: { target: PresetTarget }) {
  const { warming, baseYear, fallMetres, residualMetres } = target;
  const pathway = warming === null ? '' : ` under ${words(`parameters.warming.options.${warming}`)}`;
  return (
    <div>
      {formatQuantity(fallMetres, 'm')} below {baseYear} by {lastYear}
      {pathway}: {withUnit(formatSigned(1000 * residualMetres, 1), 'mm')}
    </div>
  );
}
