import type { Preset, PresetTarget } from './preset';

/** How a preset is made: what is set, what is solved for, and which falls it must then give. */
export type PresetRecipe = Omit<Preset, 'values' | 'targets'> & {
  readonly set: Preset['values'];
  readonly targets: readonly Omit<PresetTarget, 'residualMetres'>[];
  /** Present where inflow, evaporation and rate of fall come from the hindcast of 1977–2023. */
  readonly isFromHindcast?: true;
};

const calibrated =
  'Matching two published falls is calibration, not validation: quite different settings fit them as well.';
const aboveCeiling = 'Its evaporation per °C lies above what 7% per °C allows (71 mm/yr).';

const samant = {
  mode: 'balance',
  source: 'Samant & Prange 2023, Communications Earth & Environment 4',
  doi: '10.1038/s43247-023-01017-8',
  targets: [
    { warming: 'ssp245', baseYear: 2015, fallMetres: 8 },
    { warming: 'ssp585', baseYear: 2015, fallMetres: 14 },
  ],
} as const satisfies Partial<PresetRecipe>;
const samantBase = 'The abstract states no base year: 2015 (−27.98 m), where the scenarios begin, is our reading.';

const prange = {
  source: 'Prange, Wilke & Wesselingh 2020, Communications Earth & Environment 1',
  doi: '10.1038/s43247-020-00075-6',
} as const satisfies Partial<PresetRecipe>;
const prangeBase = 'The paper counts from "now": 2020 (−28.24 m), its year, is our reading.';

const judged = { mode: 'balance', source: 'Assumption', doi: null, fitted: [], targets: [] } as const;
const fading = 'How much of the present fall is a natural swing is not known; the share is an assumption.';

const prescribed = { mode: 'decline', fitted: [], ...prange } as const satisfies Partial<PresetRecipe>;
const straight = 'The straight way down and the variability around it are assumptions; the paper gives the end.';

/** The presets in the order of the list; the first holds the defaults. */
export const presetRecipes: readonly PresetRecipe[] = [
  {
    ...samant,
    id: 'samant-prange',
    name: 'Samant & Prange 2023',
    set: {},
    fitted: ['fall', 'runoff'],
    notes: [calibrated, samantBase],
  },
  {
    ...samant,
    id: 'evaporation-led',
    name: 'Evaporation-led',
    set: { runoff: 0 },
    fitted: ['fall', 'evaporation'],
    notes: [calibrated, samantBase, aboveCeiling],
  },
  {
    ...prange,
    id: 'prange-2020',
    name: 'Prange et al. 2020',
    mode: 'balance',
    set: { runoff: 0 },
    fitted: ['fall', 'evaporation'],
    targets: [
      { warming: 'ssp245', baseYear: 2020, fallMetres: 9 },
      { warming: 'ssp585', baseYear: 2020, fallMetres: 18 },
    ],
    notes: [
      calibrated,
      prangeBase,
      'SSP2-4.5 and SSP5-8.5 stand in for the RCP4.5 and RCP8.5 of the paper.',
      `${aboveCeiling} It is almost twice that: a sign of what this model lacks, such as the answer of the air to a smaller sea.`,
    ],
  },
  {
    id: 'hindcast',
    name: 'From the hindcast',
    mode: 'balance',
    source: 'Hindcast of this model, 1977–2023',
    doi: null,
    fitted: [],
    targets: [],
    set: {},
    isFromHindcast: true,
    notes: [
      "The water balance explains about half of the default's present rate of fall; that the rest lasts is an assumption there.",
      'Inflow is the mean of 2014–2023; the change of runoff stays at the default, which was fitted to Samant & Prange.',
    ],
  },
  { ...judged, id: 'half-natural', name: 'Half natural', set: { natural: 50 }, notes: [fading] },
  { ...judged, id: 'all-natural', name: 'All natural', set: { natural: 100 }, notes: [fading] },
  {
    ...prescribed,
    id: 'decline-9',
    name: 'Decline of 9 m',
    set: { decline: 9 },
    targets: [{ warming: null, baseYear: 2020, fallMetres: 9 }],
    notes: [prangeBase, straight],
  },
  {
    ...prescribed,
    id: 'decline-18',
    name: 'Decline of 18 m',
    set: { decline: 18 },
    targets: [{ warming: null, baseYear: 2020, fallMetres: 18 }],
    notes: [prangeBase, straight],
  },
];
