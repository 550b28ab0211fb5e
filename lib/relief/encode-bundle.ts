import { zlibSync } from 'fflate';
import { bundleVersion, type ReliefBundle } from './bundle';
import { ByteWriter } from './byte-writer';
import { writeLayers } from './layer-codec';
import { writeSurface } from './surface-codec';

/**
 * Pack a bundle into bytes: a zlib stream of varints (`ByteWriter`), in this order.
 *
 * 1. version; columns; rows; western and northern edge and step in thousandths of a degree (signed); lowest and highest
 *    value in decimetres (signed); area of Kara-Bogaz-Gol in km²
 * 2. connection levels of all cells, row by row from the north-west (`writeSurface`)
 * 3. for every cell 0, or 1 where there are no data, or 1 more than the decimetres from bed up to connection level
 * 4. layers (`writeLayers`)
 */
export function encodeBundle({ relief, layers, karaBogazGolKm2 }: ReliefBundle): Uint8Array {
  const { grid, connectionDecimetres, elevationDecimetres, noData, lowestDecimetres, highestDecimetres } = relief;
  const writer = new ByteWriter();
  for (const value of [bundleVersion, grid.columns, grid.rows]) writer.unsigned(value);
  for (const degrees of [grid.westDegrees, grid.northDegrees, grid.stepDegrees]) {
    writer.signed(Math.round(degrees * 1000));
  }
  writer.signed(lowestDecimetres);
  writer.signed(highestDecimetres);
  writer.unsigned(karaBogazGolKm2);
  writeSurface(writer, connectionDecimetres, grid.columns, highestDecimetres);
  connectionDecimetres.forEach((connection, cell) => {
    const behindSill = connection - (elevationDecimetres[cell] ?? connection);
    writer.unsigned(noData[cell] === 1 ? 1 : behindSill === 0 ? 0 : behindSill + 1);
  });
  writeLayers(writer, layers);
  return zlibSync(writer.bytes(), { level: 9 });
}
