/** The brief: one page of a scenario. Levels, years and names arrive as written text. */
export const brief = {
  title: 'Brief',
  description: 'One page on the level of the Caspian Sea under a scenario, to print or to save as PDF.',
  heading: 'The scenario on one page',
  lede: 'One A4 page with what the figures say of the scenario in the link. Screen, print and PDF are the same drawing.',
  save: 'Save as PDF',
  print: 'Print',
  back: 'Change the scenario',
  drawing: 'Drawing the page …',
  noScript: 'The page is drawn in the browser and needs JavaScript; the figures of the first page do not.',
  working: 'Making the PDF …',
  saved: 'The PDF is ready.',
  missing: 'Drawn as □, since the fonts lack them: {characters}',
  failed: 'The PDF could not be made: {reason}. The page goes on as before.',
  notDrawn: 'The page could not be drawn: {reason}. The figures of the first page go on as before.',
  ports: 'First year below the level at which ships load three quarters of their cargo',
  wetlands: 'First year below the next thresholds of wetlands, at their best level',
  map: 'The sea of {year}{runs, select, band { in 19 of 20 runs} other {}}, and bed dry since {today}',
  noMap: 'The relief could not be loaded; the map is left out.',
  notes:
    'Bands: 2 in 3 and 9 in 10 of {members} runs, seed {seed}. Boxes: years of the first crossing in 9 of 10 runs, bar and year: half of the runs have crossed.{map, select, drawn { Signs on the map: ports orange, wetlands green; half filled: part load, degraded; empty: wetland cut off; cross: port cut off, wetland dry. {accuracy}} other {}} A scenario, not a forecast.',
  terms: 'This page may be passed on whole or in part with its source line; the data keep the terms in brackets.',
} as const;
