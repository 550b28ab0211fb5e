import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { medianPredictor } from './median-predictor';

/** Write a surface row by row as differences from what `medianPredictor` foretells; beyond its edges it is `outside`. */
export function writeSurface(writer: ByteWriter, values: Int16Array, columns: number, outside: number): void {
  values.forEach((value, cell) => {
    writer.signed(value - foretold(values, cell, columns, outside));
  });
}

/** Read back a surface of a known number of cells. */
export function readSurface(reader: ByteReader, cells: number, columns: number, outside: number): Int16Array {
  const values = new Int16Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    values[cell] = foretold(values, cell, columns, outside) + reader.signed();
  }
  return values;
}

function foretold(values: Int16Array, cell: number, columns: number, outside: number): number {
  const inRow = cell % columns > 0;
  const west = inRow ? (values[cell - 1] ?? outside) : outside;
  const north = values[cell - columns] ?? outside;
  const northWest = inRow ? (values[cell - columns - 1] ?? outside) : outside;
  return medianPredictor(west, north, northWest);
}
