/** Past forecasts against what happened. */
export const trackRecord = {
  title: '{missed} of {dated} dated forecasts of the level are contradicted by what has happened',
  subtitle: 'Forecasts from the year they start, against annual means of the whole sea, {unit}, {datum}',
  observed: 'Observed',
  names: {
    monakhov2015: 'Monakhov 2015: a rise by 2023',
    khaustov2020: 'Khaustov & Kostenko 2020: −25 m by 2060',
    hoseiniann: 'Hoseini & Soltanpour: −26 to −28 m to 2050',
    kazhydromet: 'Kazhydromet 2025: RCP4.5 and RCP8.5',
  },
  notes:
    'Dashed: drawn by us from the start of a forecast to its stated end. Contradicted: more than 0.3 m from the straight way there, or outside a stated range. {undated} more projected rises have no date to hold them to; see the table. Kazhydromet’s scenarios are for the Kazakh sector, about 0.1 m below the whole sea.',
  verdicts: {
    failed: 'failed',
    'contradicted so far': 'contradicted so far',
    'not contradicted so far': 'not contradicted so far',
    met: 'met',
    undated: 'no date to hold it to',
    recalled: 'recalled, unconfirmed: not judged',
  },
  table: {
    caption: 'Forecasts and what happened',
    forecast: 'Forecast',
    start: 'From year',
    end: 'For year',
    low: 'Low',
    high: 'High',
    year: 'Held against',
    expected: 'Expected by then',
    observed: 'Observed',
    miss: 'Miss',
    verdict: 'Verdict',
  },
} as const;
