import { balanceLine } from './balance';
import type { Basin } from './basin';
import { type ModelSettings, modelParameters } from './parameters';

/** Assumptions whose range is that of the evidence on their control. */
const byEvidence = ['fall', 'inflow', 'runoff', 'evaporation'] as const;

/** Assumptions whose range is a judgement of ours; `transfer` flows from the year that the scenario has. */
const byJudgement = {
  warming: ['ssp126', 'ssp585'],
  natural: [0, 50],
  amplification: [1.3, 1.5],
  use: [-50, 50],
  transfer: [0, 37.8],
  strait: ['open', 'closed'],
  rain: [-1, 3],
} as const satisfies { readonly [Id in keyof ModelSettings]?: readonly [ModelSettings[Id], ModelSettings[Id]] };

export type VariedId = (typeof byEvidence)[number] | keyof typeof byJudgement;

/** Level of the central run in 2100 (m BHS) with one assumption at one value and the rest as the scenario has them. */
export type ContributionEnd = { readonly value: number | string; readonly levelMetres: number };

/** What one assumption does to the fall by 2100 over its range, wherever the scenario itself has set it. */
export type Contribution = {
  readonly id: VariedId;
  readonly basis: 'evidence' | 'judgement';
  readonly low: ContributionEnd;
  readonly high: ContributionEnd;
};

/** Vary the assumptions of the water balance one by one between the ends of their ranges; the largest effect first. */
export function contributionsTo2100(settings: ModelSettings, basin: Basin): readonly Contribution[] {
  const endAt = (id: VariedId, value: number | string): ContributionEnd => ({
    value,
    levelMetres: balanceLine({ ...settings, [id]: value }, basin).at(-1)!,
  });
  const vary = (id: VariedId, basis: Contribution['basis'], range: readonly [number | string, number | string]) => ({
    id,
    basis,
    low: endAt(id, range[0]),
    high: endAt(id, range[1]),
  });
  const ofEvidence = byEvidence.map((id) => {
    const values = modelParameters[id].marks.map((mark) => mark.value);
    return vary(id, 'evidence', [Math.min(...values), Math.max(...values)]);
  });
  const judged = Object.keys(byJudgement) as (keyof typeof byJudgement)[];
  const ofJudgement = judged.map((id) => vary(id, 'judgement', byJudgement[id]));
  return [...ofEvidence, ...ofJudgement].sort((a, b) => effectOf(b) - effectOf(a));
}

function effectOf({ low, high }: Contribution): number {
  return Math.abs(high.levelMetres - low.levelMetres);
}
