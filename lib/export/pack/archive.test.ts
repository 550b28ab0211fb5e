import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archiveOf, pressFile } from './archive';

it('gives every file back in its order, whatever its bytes and name', () => {
  const bytes = fc.uint8Array({ maxLength: 2000 });
  const name = fc.tuple(fc.constantFrom('level', 'سطح', 'a b'), fc.constantFrom('svg', 'png', 'csv'));
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, bytes), { selector: ([of]) => of.join('.') }), (some) => {
      const files = some.map(([of, content]) => [of.join('.'), content] as const);
      const zip = archiveOf(
        files.map(([of, content]) => pressFile(of, content)),
        '2026-02',
      );
      expect(Object.entries(unzipSync(zip))).toEqual(files);
    }),
    { numRuns: 50 },
  );
});

it('is an archive that another program finds whole, with its date', ({ skip }) => {
  skip(spawnSync('python3', ['-c', 'import zipfile']).status !== 0, 'there is no Python 3 on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'caspian-archive-'));
  try {
    const file = join(folder, 'a.zip');
    const files = [
      pressFile('a/b.txt', new TextEncoder().encode('sea '.repeat(500))),
      pressFile('c.png', new Uint8Array(300)),
    ];
    writeFileSync(file, archiveOf(files, '2026-02'));
    const program = [
      'import sys, zipfile',
      'archive = zipfile.ZipFile(sys.argv[1])',
      'print(archive.testzip(), [(f.filename, f.date_time, f.file_size) for f in archive.infolist()])',
    ].join('\n');
    const said = execFileSync('python3', ['-c', program, file], { encoding: 'utf8' });
    expect(said.trim()).toBe(
      "None [('a/b.txt', (2026, 2, 1, 12, 0, 0), 2000), ('c.png', (2026, 2, 1, 12, 0, 0), 300)]",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
