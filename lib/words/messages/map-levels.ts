/** The sea at seven falls below 2020. Falls, levels, areas and shares arrive as written text. */
export const mapLevels = {
  title: '{fall} below 2020 the sea covers {area}\u00a0km², {share} less, and {north} of its north is dry',
  subtitle: {
    long: 'The Caspian {first} to {last} below 2020. Levels in {unit}, {datum}; areas ± 1.5–4%',
    short: 'The sea at falls below 2020; levels in {unit}, {datum}',
  },
  fall: '−{fall}',
  zero: '2020',
  area: '{area}\u00a0km²',
  error: '± {error}',
  share: '−{share}',
  key: { sea: 'Sea', bed: 'Dry since 2020', pools: 'Cut off by a sill' },
  accuracyShort: 'Shores: ± 3–10 km in the north, ± 2–3 km elsewhere.',
  notes:
    'Areas: all water below the level, by the relief; shares: of the area of 2020. Between {above} and {below} a sill cuts off the Ural Furrow. Kara-Bogaz-Gol (outlined) is not modelled.',
  table: {
    caption: 'The sea by fall below 2020',
    fall: 'Fall below 2020',
    level: 'Level',
    area: 'Sea area',
    error: 'Sea area, ±',
    connected: 'Connected sea',
    cutOff: 'Cut off',
    lost: 'Share lost',
  },
} as const;
