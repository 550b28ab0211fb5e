/**
 * `npm test`: install what is missing, then everything that can fail. A failing step hides none after it that still
 * makes sense. A step counts as one test, a run of Vitest as its tests; the last line says how many.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests } from './house/count-tests.mjs';
import { installChromium } from './house/install-chromium.mjs';
import { installPackages } from './house/install-packages.mjs';
import { runNpm } from './house/run.mjs';

const steps = [
  { name: 'prerender', script: 'prerender' },
  { name: 'types', script: 'check:types' },
  { name: 'lint', script: 'check:lint' },
  { name: 'dead code', script: 'check:dead' },
  { name: 'data', script: 'check:data' },
  { name: 'unit tests', script: 'check:unit', folders: ['app', 'components', 'lib', 'scripts'] },
  { name: 'build', script: 'build:site' },
  { name: 'browser tests', script: 'check:browser', folders: ['e2e'], needs: ['build', 'Chromium'] },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'caspian-waterline-'));
const outcomes = [];

const fault = await installPackages();
if (fault !== null) {
  outcomes.push({ name: 'install', passed: 0, failed: 1, notes: [fault] });
} else {
  const lack = await installChromium();
  if (lack !== null) outcomes.push({ name: 'Chromium', passed: 0, failed: 1, notes: [lack] });
  for (const step of steps) outcomes.push(await take(step));
}
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, skipped = 0, seconds = 0, notes = [] } of outcomes) {
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(14)}${counts.padEnd(28)}${seconds.toFixed(1)} s`);
  for (const note of notes) console.log(`    ${note}`);
}
const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
process.exitCode = total('failed') > 0 ? 1 : 0;
console.log(`${total('passed')} passed, ${total('failed')} failed`);

/** Take one step and count it. */
async function take({ name, script, folders, needs = [] }) {
  const missing = needs.filter((need) => outcomes.some((outcome) => outcome.name === need && outcome.failed > 0));
  if (missing.length > 0) return { name, passed: 0, failed: 1, notes: [`not run: ${missing.join(' and ')} failed`] };

  console.log(`\n── ${name}`);
  const start = performance.now();
  const report = join(reports, `${script.replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Under CI, Vitest writes no snapshot that is missing and takes no `.only`.
  const code = folders
    ? await runNpm(['run', '-s', script, '--', ...reporters], { CI: 'true' })
    : await runNpm(['run', '-s', script]);
  const seconds = (performance.now() - start) / 1000;
  const count = folders
    ? countTests({ report, code, folders })
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return { name, seconds, ...count };
}
