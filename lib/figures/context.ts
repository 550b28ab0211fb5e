import type { FigureData } from '@/lib/datasets/figure-data';
import { Refusal } from '@/lib/domain/refusal';
import { type Basin, basinOf } from '@/lib/model/basin';
import { centralLine } from '@/lib/model/central-line';
import { drawEnsemble, type EnsembleDraws } from '@/lib/model/draws';
import { project } from '@/lib/model/project';
import type { Projection } from '@/lib/model/projection';
import { projectionYears } from '@/lib/model/projection-years';
import type { ReliefBundle } from '@/lib/relief/bundle';
import { readLink } from '@/lib/scenario/link';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Words } from '@/lib/words/catalogue';

/** What every figure is made with: data, words, the basin, and the random numbers already drawn. */
export type FigureContext = {
  readonly data: FigureData;
  readonly words: Words;
  readonly basin: Basin;
  readonly draws: (members: number, seed: number) => EnsembleDraws;
  /** What the map is drawn from: a file of its own, so it may come later; throws `Refusal` until then. */
  readonly relief: () => ReliefBundle;
};

/** The runs of a scenario, and those of the scenario pinned beside it. */
export type Runs = { readonly projection: Projection; readonly pinned: Projection | null };

/**
 * Make a context; it keeps the random numbers of the last two ensembles, so that a slider draws none. Without `relief`
 * every figure but the maps can be made.
 */
export function createFigureContext(
  data: FigureData,
  words: Words,
  relief: FigureContext['relief'] = reliefIsMissing,
): FigureContext {
  const basin = basinOf(data.annual, data.hypsometry);
  const years = projectionYears(basin.start.year).length;
  const kept = new Map<string, EnsembleDraws>();
  const draws = (members: number, seed: number): EnsembleDraws => {
    const key = `${members} ${seed}`;
    const known = kept.get(key) ?? drawEnsemble(members, seed, years);
    kept.delete(key);
    kept.set(key, known);
    for (const oldest of kept.keys()) if (kept.size > 2) kept.delete(oldest);
    return known;
  };
  return { data, words, basin, draws, relief };
}

/** Refuse a map for which the relief has not been read. */
export function reliefIsMissing(): never {
  throw new Refusal('relief', 'is not loaded', 'relief.bin, decoded, before a map is made');
}

/** Compute a scenario and what is pinned beside it. */
export function runScenario(scenario: Scenario, context: FigureContext): Runs {
  return { projection: projectScenario(scenario, context), pinned: projectPinned(scenario.pin, context) };
}

/** Compute the scenario that is pinned, given as its query; null for none. */
export function projectPinned(pin: string | null, context: FigureContext): Projection | null {
  return pin === null ? null : projectScenario(readLink(pin).scenario, context);
}

/** Compute one scenario. */
export function projectScenario(scenario: Scenario, { basin, draws }: FigureContext): Projection {
  return project(scenario, basin, draws(scenario.members, scenario.seed));
}

/** Compute the central line of a scenario alone: what a held slider shows at once. */
export function centralProjection(
  scenario: Scenario,
  { basin }: FigureContext,
): Pick<Projection, 'settings' | 'years' | 'central'> {
  return {
    settings: scenario,
    years: projectionYears(basin.start.year),
    central: centralLine(scenario, basin),
  };
}
