/** How far the sea is from ports as it falls. Distances, falls, counts and names arrive as written text. */
export const portDistance = {
  title:
    'In {year} the sea is over {far} from {count} of {all} ports{range, select, none {} other { (9 in 10 runs: {range})}}{now, select, same {} other {, in {today} from {now}}}',
  subtitle: 'From the port to the nearest sea on the relief, by the fall of the sea; {unit}',
  shortSubtitle: 'Ports of the north: {unit} to the sea, by metres of fall below 2020',
  shortSubtitleFeet: 'Ports of the north: {unit} to the sea, by feet of fall below 2020',
  units: { m: 'kilometres', ft: 'miles' },
  panels: { north: 'The shallow north', elsewhere: 'Elsewhere' },
  unresolved: 'under {near}: not resolved',
  notes: {
    relief:
      'Connected sea on a grid of {cell}, without harbours, rivers and dredged channels: ± {north} in the north, ± {elsewhere} elsewhere; nearer than {near} it tells nothing, and lines begin where they leave that stretch.',
    near: 'Under {near} at every fall, and not drawn: {names}.',
    sill: 'Jump at about {fall}: the sill of the Ural Furrow, {level} ± {doubt} BHS.',
    lines: 'Coloured: ports of the Middle and the North–South Corridor; Astrakhan and Olya lie on a river.',
    baku: 'Baku is left out: published distances disagree with the grid there.',
    unnamed: 'Lines without a name: in the table.',
  },
  table: {
    north: 'Ports of the north: distance by fall',
    elsewhere: 'Other ports: distance by fall',
    ports: 'Distance today and in the scenario',
    fall: 'Fall below 2020',
    port: 'Port',
    country: 'Country',
    today: 'In {year}',
    low: 'In {year}, 5% of runs below',
    median: 'In {year}, this scenario',
    high: 'In {year}, 95% of runs below',
  },
} as const;
