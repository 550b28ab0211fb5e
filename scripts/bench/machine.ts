import type { BenchRow } from './bench-row';

const pageBytes = 4096;
const pages = 16_384;

/** Time what the machine asks for memory that has not been written to before: layout and paint take some at every frame. */
export function benchMachine(): readonly BenchRow[] {
  const memory = new Uint8Array(pages * pageBytes);
  const start = performance.now();
  for (let page = 0; page < pages; page++) memory[page * pageBytes] = 1;
  const value = (1000 * (performance.now() - start)) / pages;
  return [{ what: 'machine: first write to a page of memory', value, unit: 'µs', decimals: 1 }];
}
