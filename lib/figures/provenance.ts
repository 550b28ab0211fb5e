import { effectiveParameters } from '@/lib/scenario/effective-parameters';
import { writeLink } from '@/lib/scenario/link';
import { runNamer } from '@/lib/scenario/run-id';
import type { Scenario } from '@/lib/scenario/scenario';
import { scenarioInWords } from '@/lib/scenario/scenario-words';
import type { Words } from '@/lib/words/catalogue';
import { formatMonth } from '@/lib/words/format-month';
import type { FigureContext } from './context';
import { oncePer } from './remember';
import type { FigureId, Provenance } from './spec';

/** Name the run of a scenario: the same in Node and in every browser. */
export function runIdOf(scenario: Scenario, { data }: FigureContext): string {
  return runIds(data)(scenario);
}

// All figures of a step say the same of its scenario: it is worked out once.
const runIds = oncePer(({ identity }: FigureContext['data']) => {
  const nameOf = runNamer(identity);
  return oncePer((scenario: Scenario) => nameOf({ parameters: effectiveParameters(scenario), seed: scenario.seed }));
});
const inWords = oncePer((words: Words) => oncePer((scenario: Scenario) => scenarioInWords(scenario, words)));
const linkOf = oncePer(writeLink);

/** Say where a figure's numbers come from: sources with their terms, scenario, date, run, and the link to exactly it. */
export function provenanceOf(
  id: FigureId,
  sourceIds: readonly string[],
  scenario: Scenario,
  context: FigureContext,
  depends: 'on the scenario' | 'on data alone',
): Provenance {
  const { data, words } = context;
  const records = sourceIds.flatMap((source) => data.sources[source] ?? []);
  const months = data.altimetry.points;
  return {
    sources: records.map((record) => `${record.short} (${record.terms}).`),
    citations: records.map((record) => record.citation),
    licences: records.map((record) => record.licence),
    scenario: depends === 'on the scenario' ? inWords(words)(scenario) : null,
    dataTo: formatMonth(months.at(-1)?.month ?? '1992-09'),
    runId: runIdOf(scenario, context),
    link: `${data.identity.site}/?${linkOf(scenario)}#${id}`,
    unit: scenario.units,
    datum: words(`datum.${scenario.datum}`),
  };
}
