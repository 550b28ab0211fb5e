/** The ledger of ports as a figure. Years, levels, counts and names arrive as written text. */
export const portCrossings = {
  title:
    '{passed, select, none {At none of {all} places do ships lose a quarter of their cargo yet} every {At all {all} places ships already lose a quarter of their cargo} other {At {passed} of {all} places ships already lose a quarter of their cargo}}{next, select, ahead {; next is {place}, in {year} (9 in 10 runs: {range})} line {; {place} is at the line} none {} other {; fewer than half of the runs bring {passed, select, none {any} other {another}} to that by {last}}}',
  subtitle: {
    all: 'First year below the level at which ships load three quarters of their cargo or half, or are cut off; {unit}, {datum}',
    two: 'First year below the level at which ships load three quarters of their cargo, or half; {unit}, {datum}',
    one: 'First year below the level at which ships load three quarters of their cargo; {unit}, {datum}',
    short: 'First year below the level of three quarters of the cargo',
  },
  thresholds: {
    full: 'full cargo',
    three_quarters: 'three quarters',
    half: 'half',
    cut_off: 'cut off',
    plan_dredging: 'plan dredging',
  },
  rules: {
    'aktau_oil/before-2025-dredging': 'before dredging 2025–26',
    'aktau_oil/stage-1-dredging': 'after stage 1, unconfirmed',
    'aktau_dry/present': 'loads of 2025',
    'makhachkala_oil/order-2019': 'order of 2019',
    'makhachkala_dry/order-2019': 'order of 2019',
    'makhachkala_dry/dredged-2024': 'dredged 2024',
    'vkmsk/official': 'draught of 2025',
    'vkmsk/strict': '12 % under the keel',
    'anzali/pmo-2022': 'table of 2022',
    'kuryk/before-2024-dredging': 'before Nov 2024',
    'kuryk/dredged-2024': 'dredged Nov 2024',
    'nowshahr/channel': 'channel of 2024',
  },
  notes: {
    passed:
      'Passed names a year of the level, also where the bed is younger: beds are known as of the years beside them.',
    moves: 'Dredging and silt are counted in; a later dredging does not undo a first crossing.',
    beside: 'Lighter: other beds or rules of the place.',
    thresholds: 'Other thresholds: in the table.',
    rules: 'Other thresholds, and other beds of a place: in the table.',
    places: 'Of {all} places on the sea these {known} have a known bed.',
  },
  table: {
    caption: 'When ports cross their thresholds',
    place: 'Place',
    country: 'Country',
    rule: 'Bed or rule',
    shown: 'Shown',
    since: 'Known since',
    until: 'Until',
    ship: 'Ship',
    threshold: 'Threshold',
    first: 'first',
    beside: 'beside',
  },
} as const;
