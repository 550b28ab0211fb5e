/** The inflow figure: rivers as measured, then as the scenario has them. Volumes and years arrive as written text. */
export const inflow = {
  title:
    'Rivers brought {recent}\u00a0km³ a year in {recentYears}, {share} {way, select, less {less} more {more} other {as much}} than in {earlierYears}{outlook, select, none {} other {; this scenario brings {outlook} in {year}}}',
  subtitle:
    'Inflow of all rivers and of the Volga{mode, select, balance {, then the scenario’s to {year}} other {}}; km³ a year',
  all: 'All rivers',
  volga: 'Volga',
  mean: 'Mean {years}: {value}',
  scenario: 'Scenario: {value} in {year}',
  band: '9 in 10 runs: {range}',
  compact: '{value} in {year} (9 in 10: {range})',
  notes: {
    doubtful: 'Crosses: sums of all rivers in doubt ({years}); the table says why. Gaps: no value is published.',
    model:
      'Scenario: net inflow after water use on the central line, from mid-year to mid-year; band: 9 in 10 runs, which differ in how the runoff answers to warming. The swings of single years are not in it.',
    decline: 'A prescribed fall says nothing of rivers, so the figure ends with the record.',
  },
  table: {
    caption: 'Inflow by year',
    year: 'Year',
    volga: 'Volga',
    all: 'All rivers',
    low: 'Scenario, 5%',
    central: 'Scenario, central line',
    high: 'Scenario, 95%',
    flag: 'Doubt',
  },
} as const;
