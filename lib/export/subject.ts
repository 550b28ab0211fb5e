import { type FigureContext, runScenario } from '@/lib/figures/context';
import type { Frame } from '@/lib/figures/frame';
import { makeFigure } from '@/lib/figures/makers';
import { type RunRecord, runRecord } from '@/lib/figures/run-record';
import type { FigureId, FigureSpec } from '@/lib/figures/spec';
import type { Words } from '@/lib/words/catalogue';

/** A figure of one scenario, ready to be laid out for any frame, and the run that its numbers come from. */
export type Subject = {
  readonly id: FigureId;
  readonly run: RunRecord;
  /** Month of the last data, `2026-02`: the date of files, which know no clock. */
  readonly month: string;
  readonly words: Words;
  readonly lay: (frame: Frame) => FigureSpec;
};

type Scenario = Parameters<typeof runScenario>[0];

/**
 * Compute a scenario once and give what makes the subject of files of each figure. Bands and run belong to the scenario
 * itself, never to what a page shows while its own bands are on their way.
 */
export function subjectsOf(scenario: Scenario, context: FigureContext): (id: FigureId) => Subject {
  const runs = runScenario(scenario, context);
  const run = runRecord(scenario, context);
  const month = context.data.altimetry.points.at(-1)?.month ?? '1992-09';
  return (id) => ({
    id,
    run,
    month,
    words: context.words,
    lay: (frame) => makeFigure(id, context, scenario, runs, frame),
  });
}
