import { allTables } from '@/lib/datasets/all-tables';
import { checkData } from '@/lib/datasets/check-data';
import { listDataFiles, readDataFile } from '@/lib/datasets/files';

const texts = Object.fromEntries(listDataFiles().map((file) => [file, readDataFile(file)]));
const problems = checkData(texts);

for (const problem of problems) console.error(problem.message);
if (problems.length === 0) {
  console.log(`data: ${allTables.length} tables and ${Object.keys(texts).length} files checked, no fault`);
} else {
  process.exitCode = 1;
}
