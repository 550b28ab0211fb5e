import { type BenchRow, tableOf } from './bench-row';

/** What stands below it in the record is written by hand, and kept. */
const remarks = '\n## Remarks\n';

/** Write the record of a run: how it was measured, the table, and the remarks of the record before it. */
export function recordOf(rows: readonly BenchRow[], machine: string, before: string): string {
  const [, ...kept] = before.split(remarks);
  return [
    `# Bench

\`npm run build && npm run bench\` measures these on the built site; \`npm run bench -- --write\` keeps the table here.
The page is measured in headless Chromium at 1440 × 900 with its processor slowed four times; a slider step is timed
from the input event to the first frame that begins with the change made. The slowdown does not reach workers, so they
are held back until four times their own time has passed. Steps are timed in five rounds, of which the quietest counts;
the last column says in how many the limit held. Files are timed without slowdown. Last run on ${machine}.

${tableOf(rows)}
`,
    ...kept,
  ].join(remarks);
}
