/** The figure on keeping ports open: lengths, distances, volumes, ranges and years arrive as written text. */
export const keepOpen = {
  title:
    'Full loads at Aktau’s oil berths take {dig} of digging in {year}{outlook, select, none {} other { (9 in 10 runs: {range})}}; a fall of {stretch} takes {published}',
  titleShort:
    'Full loads at Aktau take {dig} of digging in {year}{outlook, select, none {} other { (9 in 10 runs: {range})}}',
  subtitle:
    'Digging and channel that a full load takes at places of known depth, by fall of the sea below 2020, {unit}',
  subtitleShort: 'To dig for a full load, {unit}, by fall below 2020',
  dig: 'To dig at the berth, {unit}',
  channel: 'Channel to natural depth, {unit}',
  scale: 'For scale: reported and (faint) planned volumes, million m³',
  row: '{place}, {date}',
  volume: '{volume}{planned, select, yes { planned} other {}}{beside, select, none {} other {; {beside}}}',
  bundle: '{name}, and {count, select, 1 {one other} other {{count} others}} alike',
  rest: '{count, select, 1 {one other} other {{count} others}}: under {distance}',
  miles: 'miles',
  kilometres: 'kilometres',
  notes:
    'Latest confirmed beds (±\u00a0{bed}) as they lie in the scenario’s year, each with its design ship unless one is chosen. Channels run straight to the nearest cell of the relief that is deep enough and joins the sea (±\u00a0{near}, ±\u00a0{north} in the north: shades); under {least} (shaded foot) the relief cannot tell. No cost is computed; reported volumes give scale. {unknown} places of unknown depth are not drawn.',
  table: {
    caption: 'Metres to dig for a full load by fall below 2020',
    three: 'Metres to dig for 75% of a full load',
    channel: 'Channel to natural depth for a full load',
    channelThree: 'Channel to natural depth for 75% of a full load',
    reports: 'Reported dredging, plans and cost',
    fall: 'Fall below 2020',
    place: 'Place',
    date: 'Date',
    kind: 'Kind',
    metric: 'What',
    value: 'Value',
    unit: 'Unit',
    statement: 'Reported',
  },
} as const;
