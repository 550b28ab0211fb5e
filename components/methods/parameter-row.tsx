import type { EvidenceMark } from '@/lib/domain/parameter';
import { type ModelParameterId, modelParameters } from '@/lib/model/parameters';
import { valueInWords } from '@/lib/scenario/scenario-words';
import type { Words } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import styles from './parameter-row.module.css';

/** One assumption: name and effect, unit, range, default, its marks of evidence, and its source. */
export function ParameterRow({ id, words }: { id: ModelParameterId; words: Words }) {
  const parameter = modelParameters[id];
  const isNumber = parameter.kind === 'number';
  return (
    <tr id={`assumption-${id}`}>
      <th scope="row" data-width="text">
        <strong>{words(`parameters.${id}.label`)}</strong>
        <span className={styles['hint']}>{words(`parameters.${id}.hint`)}</span>
      </th>
      <td>
        <code>{id}</code>
      </td>
      <td data-align="nowrap">{isNumber && parameter.unit !== '' ? parameter.unit : '–'}</td>
      {isNumber ? (
        <td data-align="right">{rangeOf(parameter)}</td>
      ) : (
        <td>{parameter.options.map((option) => valueInWords(id, option, words)).join(', ')}</td>
      )}
      <td data-align="right">
        {isNumber ? writtenValue(parameter.default, parameter) : valueInWords(id, parameter.default, words)}
      </td>
      <td data-width="text">{isNumber && <Marks marks={parameter.marks} decimals={parameter.decimals} />}</td>
      <td data-width="wide">{parameter.source}</td>
    </tr>
  );
}

type NumberRange = { readonly unit: string; readonly min: number; readonly max: number; readonly decimals: number };

function rangeOf(parameter: NumberRange): string {
  return formatRange(writtenValue(parameter.min, parameter), writtenValue(parameter.max, parameter));
}

/** Years are not grouped; other numbers keep the decimals of their record. */
function writtenValue(value: number, { unit, min, decimals }: NumberRange): string {
  return unit === '' && min > 1000 ? String(value) : formatNumber(value, Number.isInteger(value) ? 0 : decimals);
}

function Marks({ marks, decimals }: { marks: readonly EvidenceMark[]; decimals: number }) {
  if (marks.length === 0) return '–';
  return (
    <ul className={styles['marks']}>
      {marks.map(({ value, label, sourceId }) => (
        <li key={label}>
          {formatNumber(value, Number.isInteger(value) ? 0 : decimals)}{' '}
          {sourceId === null ? label : <a href={`/data/#source-${sourceId}`}>{label}</a>}
        </li>
      ))}
    </ul>
  );
}
