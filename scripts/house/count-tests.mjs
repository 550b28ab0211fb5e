import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Count the tests in a JSON report of Vitest. A file that did not load, a test file that no run took up, a missing
 * report and a failed run without a failed test each count as one failure.
 * @param {{ report: string, code: number, folders: readonly string[] }} run  the report's path, the exit code, and the
 *   folders whose test files the run should have taken up
 * @returns {{ passed: number, failed: number, skipped: number, notes: readonly string[] }}
 */
export function countTests({ report, code, folders }) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, notes: ['no report: the tests did not run'] };
  const { testResults: files } = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  const skipped = statuses.length - passed - failed;

  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const taken = new Set(files.map((file) => file.name));
  const untaken = listTestFiles(folders).filter((path) => !taken.has(path));
  const notes = [
    ...unloaded.map((file) => `did not load: ${file.name}`),
    ...untaken.map((path) => `no run takes up: ${path}`),
  ];
  if (code !== 0 && failed + notes.length === 0) notes.push(`no test failed, but the run did: exit code ${code}`);
  return { passed, failed: failed + notes.length, skipped, notes };
}

function listTestFiles(folders) {
  return folders
    .map((folder) => join(process.cwd(), folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((path) => /\.test\.[cm]?[jt]sx?$/.test(path));
}
