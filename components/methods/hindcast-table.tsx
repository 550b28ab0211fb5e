import { TableRegion } from '@/components/data/table-region';
import type { HindcastResult } from '@/lib/figures/methods/hindcast-results';
import { formatYears } from '@/lib/words/format-month';
import { formatNumber, formatSigned } from '@/lib/words/format-number';
import { hindcastVerdict } from './hindcast-verdict';

const heads = ['Bias, m', 'Skill against the first level held', 'Skill against a straight line'] as const;

/** Every test of the hindcast: what was fitted, how far it missed, and what that comes to. */
export function HindcastTable({ results }: { results: readonly HindcastResult[] }) {
  return (
    <TableRegion caption="The balance against the record">
      <thead>
        <tr>
          <th scope="col">Trained on; scored on</th>
          <th scope="col">What it comes to</th>
          <th scope="col" data-align="right">
            Error (RMSE), m
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" data-align="right">
              {head}
            </th>
          ))}
          <th scope="col" data-align="right">
            E − P, m/yr
          </th>
          <th scope="col" data-align="right">
            its change, m/yr per °C
          </th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <ResultRow key={result.period.id} result={result} />
        ))}
      </tbody>
    </TableRegion>
  );
}

function ResultRow({ result }: { result: HindcastResult }) {
  const { period, fitted, score, isUnseen } = result;
  const { firstYear, trainedTo, lastYear, heldPerDegree } = period;
  const scored = isUnseen ? `${formatYears(trainedTo + 1, lastYear)}, unseen` : 'the same years';
  const withError = (value: number, error: number | null) =>
    error === null ? formatNumber(value, 3) : `${formatNumber(value, 3)} ± ${formatNumber(error, 3)}`;
  return (
    <tr>
      <th scope="row" data-width="short">
        <strong>{formatYears(firstYear, trainedTo)}</strong>; {scored}
        {heldPerDegree !== null && '; change with warming held at the literature’s'}
      </th>
      <td data-width="text">{hindcastVerdict(result)}</td>
      <td data-align="right">
        <strong>{formatNumber(score.rmseMetres, 2)}</strong>
      </td>
      <td data-align="right">{formatSigned(score.biasMetres, 2)}</td>
      <td data-align="right">{formatNumber(score.againstHeld, 2)}</td>
      <td data-align="right">{formatNumber(score.againstLine, 2)}</td>
      <td data-align="right">{withError(fitted.metresPerYear, fitted.metresStandardError)}</td>
      <td data-align="right">
        {heldPerDegree === null
          ? withError(fitted.perDegree, fitted.perDegreeStandardError)
          : `${formatNumber(heldPerDegree, 3)} held`}
      </td>
    </tr>
  );
}
