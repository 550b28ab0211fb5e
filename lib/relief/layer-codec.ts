import { Refusal } from '@/lib/domain/refusal';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import type { Line, LonLat } from './grid';
import { layerKinds, type MapLayer } from './map-layer';

/** Points stand on a lattice of 1/200° (0.4–0.6 km). */
const perDegree = 200;

/** Write layers as steps from point to point on a lattice of 1/200°; a point that repeats the last one is left out. */
export function writeLayers(writer: ByteWriter, layers: readonly MapLayer[]): void {
  writer.unsigned(layers.length);
  for (const { kind, value, lines } of layers) {
    writer.unsigned(layerKinds.indexOf(kind));
    writer.unsigned(value);
    writer.unsigned(lines.length);
    for (const line of lines) writeLine(writer, line);
  }
}

/** Read back layers; throws `Refusal` on a kind that is unknown. */
export function readLayers(reader: ByteReader): readonly MapLayer[] {
  return Array.from({ length: reader.unsigned() }, () => {
    const kind = layerKinds[reader.unsigned()];
    if (kind === undefined) throw new Refusal('relief', 'a layer is of an unknown kind', layerKinds.join(', '));
    const value = reader.unsigned();
    return { kind, value, lines: Array.from({ length: reader.unsigned() }, () => readLine(reader)) };
  });
}

function writeLine(writer: ByteWriter, line: Line): void {
  const points = line
    .map(([longitude, latitude]) => [Math.round(longitude * perDegree), Math.round(latitude * perDegree)] as const)
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  writer.unsigned(points.length);
  let [lastX, lastY] = [0, 0];
  for (const [x, y] of points) {
    writer.signed(x - lastX);
    writer.signed(y - lastY);
    [lastX, lastY] = [x, y];
  }
}

function readLine(reader: ByteReader): Line {
  let [x, y] = [0, 0];
  return Array.from({ length: reader.unsigned() }, (): LonLat => {
    x += reader.signed();
    y += reader.signed();
    return [x / perDegree, y / perDegree];
  });
}
