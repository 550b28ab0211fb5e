/** A scenario in one sentence. */
export const scenario = {
  decline:
    'a fall of {fall} below 2020 by 2100, {shape, select, straight {straight} quadratic {slow first and fast later (quadratic)} other {between straight and quadratic (shape {share})}}, with natural variability of {noise}.',
  balance: 'water balance, {preset}{warming}{changes, select, none {} other {; changed: {changes}}}.',
} as const;
