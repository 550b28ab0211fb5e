import { plainNumber } from '@/components/data/plain-number';
import { SectionLink } from '@/components/data/section-link';
import type { EvidenceMark } from '@/lib/domain/parameter';
import { type ModelParameterId, modelParameters } from '@/lib/model/parameters';
import { valueInWords } from '@/lib/scenario/scenario-words';
import type { Words } from '@/lib/words/catalogue';
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
      <td data-align="nowrap">{isNumber && parameter.unit !== '' ? parameter.unit : '–'}</td>
      <td data-align="right">
        {isNumber ? writtenValue(parameter.default, parameter) : valueInWords(id, parameter.default, words)}
      </td>
      {isNumber ? (
        <td data-align="right">{rangeOf(parameter)}</td>
      ) : (
        <td data-width="short">{parameter.options.map((option) => valueInWords(id, option, words)).join(', ')}</td>
      )}
      <td data-width="text">{isNumber && <Marks marks={parameter.marks} />}</td>
      <td data-width="text">{parameter.source}</td>
      <td>
        <code>{id}</code>
      </td>
    </tr>
  );
}

type NumberRange = { readonly unit: string; readonly min: number; readonly max: number };

function rangeOf(parameter: NumberRange): string {
  return formatRange(writtenValue(parameter.min, parameter), writtenValue(parameter.max, parameter));
}

/** Years are not grouped. */
function writtenValue(value: number, { unit, min }: NumberRange): string {
  return unit === '' && min > 1000 ? String(value) : plainNumber(value);
}

function Marks({ marks }: { marks: readonly EvidenceMark[] }) {
  if (marks.length === 0) return '–';
  return (
    <ul className={styles['marks']}>
      {marks.map(({ value, label, sourceId }) => (
        <li key={label}>
          {plainNumber(value)}{' '}
          {sourceId === null ? (
            label
          ) : (
            <SectionLink page="/data/" section={`source-${sourceId}`}>
              {label}
            </SectionLink>
          )}
        </li>
      ))}
    </ul>
  );
}
