import { unzlibSync } from 'fflate';
import { Refusal } from '@/lib/domain/refusal';
import { bundleVersion, type ReliefBundle } from './bundle';
import { ByteReader } from './byte-reader';
import { readLayers } from './layer-codec';
import { readSurface } from './surface-codec';

/** Unpack what `encodeBundle` packed, the same in Node and in a browser; throws `Refusal` where the bytes are damaged. */
export function decodeBundle(bytes: Uint8Array): ReliefBundle {
  const reader = new ByteReader(inflate(bytes));
  const version = reader.unsigned();
  if (version !== bundleVersion) throw new Refusal('relief', `is of version ${version}`, `version ${bundleVersion}`);
  const grid = {
    columns: reader.unsigned(),
    rows: reader.unsigned(),
    westDegrees: reader.signed() / 1000,
    northDegrees: reader.signed() / 1000,
    stepDegrees: reader.signed() / 1000,
  };
  const lowestDecimetres = reader.signed();
  const highestDecimetres = reader.signed();
  const karaBogazGolKm2 = reader.unsigned();
  const cells = grid.columns * grid.rows;
  const connectionDecimetres = readSurface(reader, cells, grid.columns, highestDecimetres);
  const elevationDecimetres = connectionDecimetres.slice();
  const noData = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const code = reader.unsigned();
    if (code === 1) noData[cell] = 1;
    else if (code > 1) elevationDecimetres[cell] = (connectionDecimetres[cell] ?? 0) - (code - 1);
  }
  const relief = { grid, connectionDecimetres, elevationDecimetres, noData, lowestDecimetres, highestDecimetres };
  return { relief, layers: readLayers(reader), karaBogazGolKm2 };
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return unzlibSync(bytes);
  } catch (error) {
    throw new Refusal('relief', `cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}
