/** Shares of sites degraded, cut off and dry. Shares, ranges, years and counts arrive as written text. */
export const siteStates = {
  title:
    '{kind, select, projected {Sites run dry: {today} at today’s level, {share} expected in {year} (9 in 10 runs: {range})} other {Sites run dry: {today} at today’s level, {share} at that of {year} (bands: {range})}}',
  subtitle: {
    long: 'Share of the sites with a known threshold; left: by fall below 2020, {unit}; right: by year',
    short: 'Share of sites dry: by fall below 2020, {unit}; by year',
  },
  heading: '{event, select, degraded {Degraded} cut_off {Cut off} other {Dry}}, {sites} sites',
  projected: '{share} ({range})',
  observed: '{share} (bands: {range})',
  inYear: '{year}: {what}',
  notes: {
    long: 'Left: the line counts best values, the shade reaches from the low to the high ends of the bands; below {fall} all known thresholds are passed. Right, up to {year}: the same at measured levels; then the share to expect, and shaded and in brackets 9 in 10 runs at best values: the width of the bands comes on top. A site that the sea comes back to counts as not passed; it may still be harmed. Sites that no level is known for are not counted. T1 values were set from states seen of late: what is passed today describes the data and is no test of it.',
    short:
      'Left: best values, and from the low to the high ends of the bands; below {fall} all are passed. Right, up to {year}: the same at measured levels; then the share to expect, and 9 in 10 runs (in brackets) at best values: the width of the bands comes on top. Sites without a known level are not counted. T1 values were set from states seen of late: “passed today” describes the data and is no test.',
  },
  table: {
    byYear: 'Share of sites by year',
    byDecline: 'Share of sites by fall',
    year: 'Year',
    basis: 'Basis',
    measured: 'measured level; low, best and high values',
    runs: 'scenario; 5%, mean and 95% of the runs',
    low: '{event}, low',
    share: '{event}',
    best: '{event}, best',
    high: '{event}, high',
    decline: 'Fall below 2020',
    level: 'Level',
  },
} as const;
