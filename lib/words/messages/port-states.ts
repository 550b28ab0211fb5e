/** The figure on the states of ports: counts, lengths, ranges and years arrive as written text. */
export const portStates = {
  title:
    'Full loads at {full} of {known} places today, part loads at {part}, {cut} cut off{outlook, select, none {} other {; on average {outlook} cut off in {year} (9 in 10 runs: {range})}}',
  titleShort:
    'Cut off: {cut} of {known} places today{outlook, select, none {} other {; on average {outlook} in {year} (9 in 10 runs: {range})}}',
  subtitle:
    'Number of places of known depth by what their ship can load; cut off: under a quarter of its cargo or its least draught',
  subtitleShort: 'Number of places by state and year, average over the runs',
  byDecline: 'By fall below 2020, {unit}',
  byYear: 'By year, average over the runs',
  states: { full: 'full load', part: 'part load', 'cut off': 'cut off' },
  mark: '{count} cut off in {year} ({range})',
  notes:
    'Each place with its design ship unless one is chosen. Over the fall, beds lie as in the scenario’s year; over the years they move, and an average need not be a whole number. Bars: 9 in 10 runs in the year looked at. Not in it: what is not known of the beds (±\u00a0{bed}), and {unknown} places of unknown depth.',
  table: {
    decline: 'Places in each state by fall below 2020',
    years: 'Places in each state by year, average over the runs',
    places: 'Chance of each state in the year looked at',
    fall: 'Fall below 2020',
    year: 'Year',
    place: 'Place',
    ship: 'Ship',
    full: 'Full load',
    part: 'Part load',
    'cut off': 'Cut off',
    unknown: 'Unknown',
    low: 'Cut off, 5%',
    high: 'Cut off, 95%',
    fullLevel: 'Full load to a fall of',
    cutLevel: 'Cut off beyond a fall of',
  },
} as const;
