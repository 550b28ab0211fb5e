/** What every figure over the decline says above its plot. Lengths, ranges and years arrive as written text. */
export const decline = {
  axis: 'Fall below the level of 2020, {unit}',
  today: 'today: {fall}',
  published: '{range}: Prange et al. 2020',
  observed: '{year}: {fall}',
  scenario: 'this scenario, {year}: {fall} (9 in 10 runs: {range})',
} as const;
