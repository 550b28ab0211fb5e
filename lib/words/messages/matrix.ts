/** The matrix of sites by level. Levels, ranges, years and counts arrive as written text. */
export const matrix = {
  title:
    'Today {today} of {all} thresholds are passed, {count} in {year}{known, select, observed {} other { (9 in 10 runs: {range})}}',
  subtitle: {
    long: 'Level at which wetlands, bays and islands are degraded, cut off and dry; {unit}, {datum}',
    short: 'Level at which sites are harmed, {unit}; {shown} of {all} sites',
  },
  today: '{year}: {level}',
  observed: '{year}: {level}',
  scenario: 'this scenario, {year}: {level} (9 in 10 runs: {range})',
  classes: 'class',
  others: 'No threshold',
  stretch: {
    close: { long: 'closely: {range}', short: 'closely' },
    coarse: { long: 'coarsely: {range}', short: 'coarsely' },
  },
  key: {
    lanes: {
      long: 'upper bar: degraded, middle: cut off, lower: dry',
      short: 'upper: degraded, middle: cut off, lower: dry',
    },
    column: 'upper bar: degraded, middle: cut off, lower: dry; pale: passed',
    band: { long: 'the threshold may lie anywhere here; tick: best value', short: 'may lie here, tick: best value' },
    outlined: { long: 'the same on weaker evidence (T3, T4)', short: 'weaker evidence' },
    passed: { long: 'passed', short: 'passed' },
  },
  notes: {
    events: {
      long: 'Degraded: 30% of the water gone, or a dated ecological loss. Cut off: the sill at the level of the sea; an island: joined to the land. Dry: 90% of the bed above water. The three are independent; where a bar is missing, the level is unknown or the event does not apply. The title counts best values.',
      short:
        'Degraded: 30% of the water gone or a dated ecological loss; cut off: sill at sea level, island joined to land; dry: 90% of the bed bare; no bar: unknown or does not apply. Counted by best values.',
    },
    classes: {
      long: 'Class T1: seen at a dated level; T2: pairs of area and level; T3: computed from depths; T4: from the relief. A site of two classes is drawn as the weaker.',
      short: 'T1: seen at a dated level, T2: areas, T3: depths, T4: relief; drawn as the weakest.',
    },
    seen: {
      long: 'T1 values were set from states seen at {range}: that they are passed today describes the data and is no test of it.',
      short: 'T1 values come from states seen at {range}: “passed today” describes the data and is no test.',
    },
    others: {
      long: 'No threshold is known for {unknown}; the sea does not control, or only in part, {indirect}.',
      brief: '{count} more sites carry no threshold: see the table.',
      short: 'No threshold: {unknown} (unknown); {indirect} (not, or only in part, controlled by the sea).',
    },
    lag: 'Garabogazköl runs dry about four years after it is cut off.',
    shown: 'Shown are {shown} of {all} sites, those known best; the table has all.',
  },
  table: {
    caption: 'Thresholds by site and event, and states; {datum}',
    site: 'Site',
    event: 'Event',
    country: 'Country',
    low: 'Level, low',
    best: 'Level, best',
    high: 'Level, high',
    evidence: 'Evidence class',
    today: 'At the level of {year}',
    scenario: 'In the scenario, {year}',
    sources: 'Sources',
  },
  sites: {
    caption: 'Sites, and what their thresholds rest on',
    site: 'Site',
    country: 'Country',
    kind: 'Kind',
    control: 'Controlled',
    evidence: 'Evidence class',
    confidence: 'Confidence',
    note: 'Note',
    basis: 'What it rests on',
  },
} as const;
