import { TableRegion } from '@/components/data/table-region';
import type { PresetResult } from '@/lib/figures/methods/preset-results';
import { evaporationLimits } from '@/lib/model/present-evaporation';
import { presets } from '@/lib/scenario/presets';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { Part } from './part';
import { PresetRow } from './preset-row';

/** The presets: what is set, what was fitted to which published falls, what is left over, and where each ends. */
export function PresetsPart({ results }: { results: readonly PresetResult[] }) {
  const range = (limits: readonly number[]) =>
    formatRange(formatNumber(limits[0] ?? 0, 2), formatNumber(limits[1] ?? 0, 2), 'm/yr');
  const notes = [...new Set(presets.flatMap((preset) => preset.notes))];
  return (
    <Part id="presets">
      <p>
        A preset is a named set of assumptions. Where a paper gives falls for two pathways, two assumptions were solved
        for so that the central line gives both; the residual is what is then left over, with the values rounded as they
        are stored. Values that are not listed are at their default. Present evaporation in the literature is{' '}
        {range(evaporationLimits.literature)}; outside {range(evaporationLimits.doubtful)} the page warns.
      </p>
      <TableRegion caption="Presets, fitted values, targets and residuals">
        <thead>
          <tr>
            <th scope="col">Preset</th>
            <th scope="col">Values</th>
            <th scope="col">Must give, and residual</th>
            <th scope="col" data-align="right">
              E₀, m/yr
            </th>
            <th scope="col" data-align="right">
              Central line in 2100, m
            </th>
            <th scope="col" data-align="right">
              9 in 10 runs of this model, m
            </th>
            <th scope="col">Notes</th>
          </tr>
        </thead>
        <tbody>
          {presets.map((preset) => (
            <PresetRow
              key={preset.id}
              preset={preset}
              result={results.find(({ id }) => id === preset.id)}
              noteNumbers={preset.notes.map((note) => notes.indexOf(note) + 1)}
            />
          ))}
        </tbody>
      </TableRegion>
      <p>What must be said beside them:</p>
      <ol>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
    </Part>
  );
}
