/** What the assumptions of a water balance mean. */
export const assumptions = {
  effect:
    '{way, select, lowers {Lowers the sea of 2100 by {metres}, against {against}.} raises {Raises the sea of 2100 by {metres}, against {against}.} other {Changes nothing here.}}',
  noIncrease: 'no increase',
  evaporation: 'Evaporation comes out at {value}; studies give {low}–{high}.',
  warning: 'Outside {least}–{most}: these assumptions do not fit together.',
  commitment: 'If warming stopped today, the sea would come to rest at {level}.',
  noRest: 'If warming stopped today, the sea would come to rest beyond the relief table.',
  holding: 'Holding today’s level takes {now} of river inflow now ({expected} comes) and {later} in {end}.',
} as const;
