import { TableRegion } from '@/components/data/table-region';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { modelParameters } from '@/lib/model/parameters';
import { valueInWords } from '@/lib/scenario/scenario-words';
import { createWords } from '@/lib/words/catalogue';
import { Part } from './part';
import { type MethodsSymbol, symbolsOf } from './symbols';
import { Tex } from './tex';

const words = createWords();

/** Every symbol of the equations with its unit, and its value or the assumption that sets it. */
export function SymbolsPart({ record }: { record: MethodsRecord }) {
  return (
    <Part id="symbols">
      <TableRegion caption="Symbols of the equations">
        <thead>
          <tr>
            <th scope="col">Symbol</th>
            <th scope="col">Quantity</th>
            <th scope="col">Unit</th>
            <th scope="col">Value, or where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {symbolsOf(record).map(({ tex, meaning, unit, value }) => (
            <tr key={tex}>
              <td>
                <Tex>{tex}</Tex>
              </td>
              <th scope="row" data-width="text">
                {meaning}
              </th>
              <td data-align="nowrap">{unit}</td>
              <td data-width="text">
                <Value value={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </Part>
  );
}

function Value({ value }: Pick<MethodsSymbol, 'value'>) {
  if (typeof value === 'string') return value;
  return value.map((id, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <a href={`#assumption-${id}`}>{words(`parameters.${id}.label`)}</a>:{' '}
      {valueInWords(id, modelParameters[id].default, words)} by default
    </span>
  ));
}
