/** A scenario in one sentence. */
export const scenario = {
  decline:
    'a fall of {fall} below 2020 by 2100, {shape, select, straight {straight} quadratic {slow first and fast later (quadratic)} other {between straight and quadratic (shape {share})}}, with natural variability of {noise}{berths, select, none {} other {; at berths: {berths}}}.',
  balance:
    'water balance, {preset}{warming}{changes, select, none {} other {; changed: {changes}}}{berths, select, none {} other {; at berths: {berths}}}.',
  berth: '{label}: {value}',
  dredged: '{label}: {depth} from {year}',
  outcome: 'Under the assumptions set here the sea stands at {level} in {year}; 9 in 10 runs lie from {range}.',
} as const;
