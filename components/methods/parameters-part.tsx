import { TableRegion } from '@/components/data/table-region';
import { type ModelParameterId, modelParameters } from '@/lib/model/parameters';
import { defaultPresetId, presets } from '@/lib/scenario/presets';
import { createWords } from '@/lib/words/catalogue';
import { ParameterRow } from './parameter-row';
import { Part } from './part';

const words = createWords();
const ids = Object.keys(modelParameters) as ModelParameterId[];

/** Every assumption that can be moved, printed from the records that the sliders and the model use. */
export function ParametersPart() {
  const opened = presets.find(({ id }) => id === defaultPresetId);
  const defaults = presets[0];
  return (
    <Part id="parameters">
      <p>
        Each row is printed from the record that the slider, the check of a link, the model and exported files read.
        Defaults are those of the preset “{defaults?.name}”
        {opened?.id !== defaults?.id && `; a link without a preset opens “${opened?.name}”`}. Marks are values from
        publications or measurements, drawn on the slider; a source without a link is ours.
      </p>
      <TableRegion caption="Assumptions: unit, range, default, evidence and source">
        <thead>
          <tr>
            <th scope="col">Assumption</th>
            <th scope="col">Unit</th>
            <th scope="col" data-align="right">
              Default
            </th>
            <th scope="col" data-align="right">
              Range
            </th>
            <th scope="col">Marks</th>
            <th scope="col">Where it comes from</th>
            <th scope="col">Key in links</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <ParameterRow key={id} id={id} words={words} />
          ))}
        </tbody>
      </TableRegion>
    </Part>
  );
}
