/**
 * Where the sea stands: levels, changes and years arrive as written text, directions as `up`, `down`, `flat`
 * or `unknown`; only counts of years and months are numbers, for their plural.
 */
export const standing = {
  headline:
    '{zero, select, itself {In {year}, the year this scale counts from, the sea stood at {kind, select, estimate {an estimated } other {}}{level}} other {The sea stood at {kind, select, estimate {an estimated } other {}}{level}{zero, select, bhs {} other { {datum}}} in {year}}}, {rank}',
  rank: {
    only: 'the only year on this record',
    lowest:
      '{record, select, complete {its lowest year since this record began in {first}} other {the lowest of {count} years recorded since {first}}}',
    highest:
      '{record, select, complete {its highest year since this record began in {first}} other {the highest of {count} years recorded since {first}}}',
    amongLowest: 'among the lowest of {count} years recorded since {first}',
    amongHighest: 'among the highest of {count} years recorded since {first}',
    level: 'level with every other year recorded since {first}',
    between: 'with {lower, plural, one {one} other {#}} of the {others} other years recorded since {first} lower',
  },
  changes:
    '{decade, select, down {Its annual mean fell by {decadeSize} from {from} to {year}} up {Its annual mean rose by {decadeSize} from {from} to {year}} flat {Its annual mean was the same in {from} and {year}, as far as it is shown here} other {How its annual mean changed from {from} to {year} is unknown}}{recent, select, none {} down {; {year} was {recentSize} below 2006} up {; {year} was {recentSize} above 2006} flat {; {year} was level with 2006} other {; {year} was at an unknown distance from 2006}}{peak, select, none {.} itself {{recent, select, none {; {year}} other {, and {year}}} is the highest on record after 1977.} down {{recent, select, none {; {year} was} other { and}} {peakSize} below {peakYear}, the highest on record after 1977.} other {{recent, select, none {; {year} was} other { and}} level with {peakYear}, the highest on record after 1977.}}',
  month:
    'In {month}, {season, select, winter {a winter month} spring {a spring month} summer {a summer month} other {an autumn month}} {usual, select, down {when the sea usually stands about {departure} below its annual mean} up {when the sea usually stands about {departure} above its annual mean} flat {when the sea usually stands near its annual mean} other {whose usual distance from the annual mean is unknown}}, satellites had it at {level}{zero, select, bhs {} other { {datum}}}, {way, select, down {{size} lower than in {before}} up {{size} higher than in {before}} flat {the same as in {before}} other {with the change since {before} unknown}}.',
  noMonth: 'The level by satellite is unknown: no month is free of doubt.',
  doubt:
    '{count, plural, one {The value for {first}{passes, select, single {, from a single satellite pass,} other {}} is in doubt and left out.} other {The # values from {first} to {last} are in doubt and left out.}}',
  facts: {
    change:
      '{years, plural, one {in one year, {span}} other {in # years, {span}}}{rate, select, none {} other { ({rate})}}',
    low1977: {
      down: 'below the 1977 low',
      up: 'above the 1977 low',
      flat: 'level with the 1977 low',
      unknown: 'difference from the 1977 low',
    },
    month: 'satellites, {month} ({season, select, winter {winter} spring {spring} summer {summer} other {autumn}})',
    noMonth: 'satellites, latest month',
  },
} as const;
