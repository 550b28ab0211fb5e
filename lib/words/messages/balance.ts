/** The water balance: what the sea gains and loses by year. Volumes arrive as written text. */
export const balance = {
  title: {
    scenario:
      '{way, select, loses {In {year} the sea would lose {net}\u00a0km³ more than it gains} gains {In {year} the sea would gain {net}\u00a0km³ more than it loses} other {In {year} the sea would gain as much as it loses}}',
    past: '{way, select, loses {From {from} to {to} the sea lost {net}\u00a0km³ a year more than it gained} gains {From {from} to {to} the sea gained {net}\u00a0km³ a year more than it lost} other {From {from} to {to} the sea gained as much as it lost}}',
  },
  subtitle: {
    balance: 'Gains above zero, losses below, and what is left; km³ a year',
    decline: 'Gains, losses and what is left, km³ a year. A prescribed fall has no balance: only the past is shown',
    declineShort: 'km³ a year; a prescribed fall has no balance ahead',
  },
  eras: {
    past: '{years}: rivers measured, the rest modelled',
    pastShort: '{years}, modelled',
    ahead: '{years}: this scenario',
    aheadShort: 'this scenario',
  },
  terms: {
    rivers: 'Rivers and groundwater',
    riversShort: 'Rivers',
    rain: 'Rain on the sea',
    rainShort: 'Rain',
    transfer: 'Water transfer',
    natural: 'Natural swing fading',
    evaporation: 'Evaporation',
    strait: 'Outflow to Kara-Bogaz-Gol',
    straitShort: 'Kara-Bogaz-Gol',
    net: 'Gains less losses',
  },
  marked: '{net} in {year}',
  band: '9 in 10 runs: {range}',
  compact: '{net} in {year} (9 in 10 runs: {range})',
  beyond: 'beyond the axis: {value}',
  notes: {
    past: 'To {to} the model is driven by measured inflow and fitted to the levels; only evaporation less rain is fitted, and rain is assumed to be 20 cm a year. Years run from mid-year to mid-year; no inflow is published after {to}.',
    scenario:
      'From {from}: the central line; the band is what the sea gains or loses in a year in 9 of 10 runs of this model, chance included.',
    decline:
      'A prescribed fall says where the level goes, not what water does it: it has no balance. Choose a water balance to see one to 2100.',
  },
  table: {
    caption: 'Balance by year, from mid-year to mid-year',
    year: 'Year',
    basis: 'Basis',
    rivers: 'Rivers',
    groundwater: 'Groundwater',
    transfer: 'Water transfer',
    rain: 'Rain on the sea',
    natural: 'Natural swing fading',
    evaporation: 'Evaporation',
    strait: 'Outflow to Kara-Bogaz-Gol',
    net: 'Gains less losses',
    low: 'Gains less losses, 5%',
    high: 'Gains less losses, 95%',
    bases: { past: 'rivers measured, rest modelled', gap: 'no inflow published', scenario: 'scenario, central line' },
  },
} as const;
