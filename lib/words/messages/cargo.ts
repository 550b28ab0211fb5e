/** The cargo figure: shares, lengths, ranges and years arrive as written text. */
export const cargo = {
  title:
    'Aktau’s oil berths allow {today} of a full load today{outlook, select, none {} other {; this scenario allows {outlook} in {year} (9 in 10 runs: {range})}}',
  titleShort:
    'Aktau’s oil berths: {today} of a full load today{outlook, select, none {} other {, {outlook} in {year} (9 in 10 runs: {range})}}',
  subtitle: 'Cargo carried, per cent of a full load, at places of known depth, by fall of the sea below 2020, {unit}',
  subtitleShort: 'Cargo, % of a full load, by fall below 2020, {unit}',
  axis: {
    close: 'Fall below the level of 2020, {unit}: the first {stretch} shown closely',
    whole: 'the same over the whole {stretch}',
  },
  whole: {
    last: 'no cargo beyond {fall}',
    none: 'no cargo at any fall',
    some: 'some cargo is left at {fall}',
  },
  flat: {
    full: 'Full over this stretch: {names}',
    none: 'Nothing over this stretch: {names}',
  },
  beside: {
    'stage-1-dredging': 'Aktau, oil, once dredged',
    strict: 'bar, strict clearance',
  },
  notes:
    'Lines: the latest confirmed beds as they lie in the scenario’s year, each with its design ship unless one is chosen. Shade: what is not known of the bed of Aktau’s oil berths; others alike. Dashed: these berths after stage 1 of the dredging, not confirmed as complete, and the bar with 12% of the draught under the keel. Reported loads mostly lie 1–15 points lower: ships keep a margin. {unknown} places of unknown depth have no line.',
  table: {
    close: 'Cargo by fall below 2020, per cent of a full load',
    bands: 'Cargo with the bed higher (low) or lower (high) than thought',
    whole: 'Cargo over the whole stretch',
    places: 'Places, ships and loads',
    fall: 'Fall below 2020',
    low: '{name}, low',
    high: '{name}, high',
    besideName: '{name}, {bed}',
    place: 'Place',
    bed: 'Bed or rule',
    ship: 'Ship',
    margin: 'Bed ±',
    today: 'Today',
    todayLow: 'Today, low',
    todayHigh: 'Today, high',
    ahead: '{year}, this scenario',
    aheadLow: '{year}, 5% of runs below',
    aheadHigh: '{year}, 95% of runs below',
  },
} as const;
