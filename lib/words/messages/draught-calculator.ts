/** The draught calculator. Levels, lengths, tonnes, shares and names arrive as written text. */
export const draughtCalculator = {
  lede: 'The inputs begin with the ship, the beds, the allowance and the year of the scenario; what you change here stays on this page until you use it in the scenario. All lengths are in metres, levels in metres BHS.',
  berth: '{port}: {rule}',
  own: 'a depth of your own',
  fields: {
    berth: 'Berth and rule',
    ship: 'Ship',
    kind: 'What you know',
    depth: 'Depth of the bed',
    draught: 'Permitted draught',
    reference: 'Level it refers to',
    dredge: 'Dredged',
    dredgeFrom: 'Dredged from the year',
    silt: 'Silting',
    allowance: 'Allowance for wind and season',
    year: 'Year',
  },
  kinds: { bed: 'a depth of the bed', plane: 'a permitted draught' },
  referenceHint:
    'A depth means little without the level of the sea when it was measured; the annual mean of {year} is {level} m BHS.',
  faults: {
    missing: '{label}: nothing is typed yet; expected {min} to {max}{unit}.',
    number: '{label}: “{text}” is not a number; expected {min} to {max}{unit}.',
    range: '{label}: “{text}” is out of range; expected {min} to {max}{unit}.',
    decimals:
      '{label}: “{text}” is too fine; expected {decimals, select, 0 {a whole number} other {at most {decimals} decimals}}.',
  },
  lend: 'Use in the scenario',
  again: 'Begin again from the scenario',
  faulty:
    'No answer: a number is missing or refused; what was expected stands beneath its field. Everything else stays as you set it.',
  pending: 'The model is on its way; the answer comes with it.',
  finding:
    '{isObserved, select, yes {At the level of {year} a draught of {draught} is permitted.} other {In {year} a draught of {draught} is permitted; 9\u00a0in\u00a010\u00a0runs: {range}\u00a0m.}}',
  cargo:
    '{state, select, full {The ship loads fully: {cargo}} cut_off {The berth counts as cut off and the ship does not sail. By draught alone it would carry {cargo} of {full} ({share}) and leave {lost} behind per voyage} other {The ship carries {cargo} of {full} ({share}) and leaves {lost} behind per voyage}}{isObserved, select, yes {} other {; left behind in 9 in 10 runs: {range}}}.',
  chance: 'Full draught is there in {chance} of the runs in {year}.',
  observed: '{year} is observed: there are no runs.',
  bedDoubt:
    'This bed or rule ({dates}; confidence {confidence}) is known to ±\u00a0{doubt}\u00a0m: with that the draught lies at {draughts}, the cargo at {shares}, at the same level.',
  ownDoubt: 'How well your own depth is known comes on top; nothing here knows it.',
  how: 'How it comes about',
  steps: {
    navigation: 'Level for navigation',
    plane: 'Draught plane after digging and silt',
    bed: 'Bed after digging and silt',
    water: 'Water over it',
    draughtOfPlane: 'Permitted draught',
    draughtOfBed: 'Permitted draught, 12% or 0.5 m kept under the keel',
    missing: 'Draught missing to full cargo',
    cargo: 'Cargo, TPC in t/cm',
  },
  rounded:
    'L is the scenario’s own line, m BHS; a the allowance, d the metres dug less the silt by then; T₁ and C₁ the full draught and cargo of the ship. Numbers are rounded here, not in the calculation.',
  years: 'By year, 9 in 10 runs in brackets',
  columns: { year: 'Year', draught: 'Permitted draught, m', share: 'Of full cargo', chance: 'Full load, of runs' },
  withRange: '{best} ({range})',
  limits:
    'The level does not explain everything: silting, limits set by ports, quotas, wind and waves move what ships load too. Levels are annual means of still water; reports lie mostly below what is computed here, since ships keep a margin.',
  noScript: 'This is the answer for the default scenario. Changing an input needs JavaScript.',
} as const;
