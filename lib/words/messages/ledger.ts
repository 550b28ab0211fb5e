/** What the ledgers of crossings share. Years, levels and chances arrive as written text. */
export const ledger = {
  passed: 'passed {year}',
  passedBefore: 'passed before the record',
  atLine: 'at the line',
  after: 'after {year}',
  early: '(1 in 20 runs by {year})',
  range: '({range})',
  by: 'by',
  orEarlier: '(or earlier)',
  plusMinus: '{level} ± {doubt}',
  band: '{level} ({range})',
  heads: {
    level: { first: 'Level of the', second: 'threshold' },
    below: { first: 'Below it', second: 'in 2050' },
  },
  standing: { passed: 'passed', atLine: 'at the line, within 5 cm', ahead: 'ahead' },
  notes: {
    marks:
      'Boxes: years of the first crossing in 9 of 10 runs, bar and bold year: half of the runs have crossed; arrows: after {year}. Dot: passed, in the year of the record from which on the level lies below; ring: within 5 cm of the line.',
    doubt: 'The years hold what is uncertain of the sea, not the ± of the threshold.',
    below: 'Below it in 2050: share of runs.',
    pinned: 'Cross: median of A.',
  },
  table: {
    level: 'Level',
    low: 'Level, low',
    high: 'Level, high',
    standing: 'Today',
    passed: 'Passed in',
    p05: 'First crossing, 5% of runs by',
    p50: 'First crossing, half of runs by',
    p95: 'First crossing, 95% of runs by',
    lasting: 'Lasting, half of runs from',
    below: 'Runs below in {year}',
    firstBy: 'Runs crossed by {year}',
  },
} as const;
