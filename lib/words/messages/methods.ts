/** The methods page: title and parts; its long sentences and table heads stand in its components. */
export const methods = {
  title: 'Methods and limits',
  description:
    'The water-balance model behind the projections of the Caspian Sea level: equations, parameters with their evidence, presets and residuals, the hindcast with its failures, limits, and how it can be wrong.',
  lede: 'How levels are made from assumptions, what each assumption rests on, and how this can be wrong.',
  contents: 'On this page',
  parts: {
    model: 'What the model is',
    equations: 'The balance',
    symbols: 'Symbols',
    parameters: 'Assumptions that can be moved',
    warming: 'Warming pathways',
    presets: 'Presets, and what they were fitted to',
    ensemble: 'The runs and their bands',
    decline: 'The prescribed fall',
    crossings: 'When a level is crossed',
    sensitivity: 'What matters most',
    hindcast: 'The test it was not tuned to',
    numerics: 'Numerics and the run id',
    wrong: 'How this can be wrong',
    references: 'References',
  },
} as const;
