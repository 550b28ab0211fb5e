/** The coast by fall of the sea. Areas, lengths, ranges and years arrive as written text. */
export const coast = {
  title:
    '{what, select, range {{range}\u00a0km² of bed fall dry from 2020 to {year}, in 9 of 10 runs} beyond {Up to {range}\u00a0km² of bed or more fall dry from 2020 to {year}, in 9 of 10 runs} none {In 9 of 10 runs the sea of {year} covers all the bed it covered in 2020} observed {{range}\u00a0km² of bed, ± {uncertainty}, fell dry from 2020 to {year}} other {In {year} the sea covered all the bed that it covered in 2020}}',
  subtitle: {
    long: 'By fall below the level of 2020, {unit}; shade around a line: uncertainty of the relief',
    short: 'Bed exposed since 2020, thousand km², by fall in {unit}',
  },
  headings: {
    area: 'Area of the sea, thousand km²',
    exposed: 'Bed exposed since 2020, thousand km²',
  },
  basins: { north: 'North', middle: 'Middle', south: 'South' },
  ofNorth: 'of it in the north',
  studies: { court_112k: 'Court et al. 2025', prange9: 'Prange et al. 2020', prange18: 'Prange et al. 2020' },
  publishedArea: '{study}: {area}\u00a0km² at {fall}',
  publishedShare: '{study}: {share}% at {fall}',
  tableArea: 'this relief: {range}\u00a0km², {low} to {high}',
  tableShare: 'this relief: {share} ± {uncertainty}%, {points}',
  difference: '{way, select, same {the same} less {{by} less} other {{by} more}}',
  differenceInPoints: '{way, select, same {the same} less {{by} points less} other {{by} points more}}',
  notes: {
    shade:
      'Exposed: the bed above water that was under water at the level of 2020; what a fall of a few metres lays bare is surer than its shade says.',
    compared: '{name}; {beside}.',
    base: 'The {fall} of Court et al. count from a level that is read as {range}, hence a stroke instead of a point; what was dry before 2020 is taken off. Shares of Prange et al. are of the area of 2020.',
    limits:
      'The relief was fitted to the areas published for 2006–2024. Kara-Bogaz-Gol is not in it; pans that are cut off count as water.',
  },
  table: {
    caption: 'Sea and exposed bed by fall',
    byDepth: 'Exposed bed by depth below today’s shore',
    besides: 'Published losses of area beside this relief',
    decline: 'Fall below 2020',
    level: 'Level',
    area: 'Sea area',
    areaUncertainty: 'Sea area, ±',
    exposed: 'Exposed since 2020',
    exposedUncertainty: 'Exposed, ±',
    north: 'Northern sea',
    middle: 'Middle sea',
    south: 'Southern sea',
    volume: 'Volume',
    depth: 'Exposed since today, {range} deep',
    deeper: 'Exposed since today, over {depth} deep',
    sinceToday: 'Exposed since today',
    since2006: 'Exposed since 2006',
    study: 'Publication',
    from: 'Fall below 2020, least',
    to: 'Fall below 2020, most',
    published: 'Published',
    compared: 'Beside it',
  },
} as const;
