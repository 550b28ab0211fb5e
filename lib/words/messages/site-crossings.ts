/** The ledger of wetland sites as a figure. Years, levels, counts and names arrive as written text. */
export const siteCrossings = {
  title: {
    long: '{passed} of {all} known thresholds of {sites} wetland sites lie above the sea of {year}{range, select, none {} other { ({range} over their bands)}}{next, select, ahead {; next is {site}: {event} in {when} (9 in 10 runs: {runs})} line {; {site} ({event}) is at the line} none {} other {; fewer than half of the runs cross another by {last}}}',
    short:
      '{passed} of {all} thresholds of wetlands are passed{range, select, none {} other { ({range} over their bands)}}{next, select, ahead {; next is {site}: {event} in {when} (9 in 10 runs: {runs})} line {; {site} ({event}) is at the line} none {} other {; fewer than half of the runs cross another by {last}}}',
  },
  subtitle: {
    all: 'First year in which the sea falls below the level of each event, for every site with a known threshold; levels in {unit}, {datum}',
    ahead:
      'First year in which the sea falls below the level of each event, for thresholds not yet passed; levels in {unit}, {datum}',
    short: 'First year below each threshold not yet passed',
  },
  heads: {
    band: { first: 'Level: low ·', second: 'best · high' },
    evidence: { first: 'Evidence', second: 'class' },
    below: { first: 'Below it', second: 'in 2050' },
  },
  band: '{low} · {best} · {high}',
  lagged: '{event}, {years} years on',
  siteAndEvent: '{site}, {event}',
  detail: '{event} · {band} · {evidence}',
  notes: {
    marks:
      'Boxes: years of the first crossing at the best level in 9 of 10 runs, bar and year: half of the runs; arrows: after {year}. Thin lines: the same half of the runs over the band, from its high to its low level. Dots: passed at the best level; rings: within 5 cm of it.',
    evidence:
      'T1: a state seen at a dated level, T2: pairs of area and level; lighter, T3: depth method, T4: relief. T1 levels were set from states seen between {high} and {low}: “passed” describes the data and does not test it.',
    lag: 'Garabogazköl dries about four years after it is cut off.',
    sites:
      'Of {all} sites, {unknown} have no known threshold and {indirect} are not, or only in part, ruled by the sea.',
    ahead: 'The {passed} passed ones are in the table.',
    rows: 'Shown are {shown} of {all} thresholds ahead or at the line; {passed} are passed. The table has all.',
    below: 'Below it in 2050: share of runs.',
    pinned: 'Cross: median of A.',
  },
  table: {
    caption: 'When wetland sites cross their thresholds',
    site: 'Site',
    country: 'Country',
    event: 'Event',
    evidence: 'Evidence',
    lag: 'Years after the crossing',
    atHigh: 'Half of runs, at the high level by',
    atLow: 'Half of runs, at the low level by',
    note: 'Note',
    confidence: 'Confidence',
    sources: 'Sources',
  },
} as const;
