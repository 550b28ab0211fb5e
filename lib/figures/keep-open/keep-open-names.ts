import type { Port } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { formatDistance } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import type { Box } from '../boxes';
import type { Layer } from '../layer';
import type { Plot } from '../plot';
import type { Curve } from '../ports/curve';
import { leadingPlace } from '../ports/leading-place';
import { nameCurves } from '../ports/name-curves';
import { shortPortName } from '../ports/port-names';
import type { TypeScale } from '../type-scale';
import type { KeepOpenCurves, KeepOpenPort } from './keep-open-curves';
import { channelPoints, digPoints } from './keep-open-layers';

/** Channels that stay under this over the whole axis, km, are named together. */
const shortChannelKm = 20;

/** Lines of digging that stay this near to the leading one, m, are named with it. */
const alikeMetres = 1;

/** Name the lines of digging: the leading place with those that run along it, and each that stands off. */
export function digNames(
  { ports }: KeepOpenCurves,
  list: readonly Port[],
  plot: Plot,
  taken: readonly Box[],
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const lead = ports.find(({ portId }) => portId === leadingPlace);
  const isAlike = (port: KeepOpenPort) =>
    port !== lead &&
    port.full.digMetres.every((metres, i) => Math.abs(metres - (lead?.full.digMetres[i] ?? 0)) < alikeMetres);
  const count = ports.filter(isAlike).length;
  const nameOf = (port: KeepOpenPort) => {
    if (isAlike(port)) return '';
    const name = shortPortName(port.portId, list, words);
    return port === lead && count > 0 ? words('keepOpen.bundle', { name, count: String(count) }) : name;
  };
  return named(
    'dig',
    ports.map((port) => curveOf(port, nameOf(port), digPoints(port.full.digMetres), type)),
    plot,
    taken,
  );
}

/** Name the channels that grow long; how long all others become is said at the foot. */
export function channelNames(
  { ports }: KeepOpenCurves,
  list: readonly Port[],
  plot: Plot,
  taken: readonly Box[],
  units: Units,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const longestOf = (port: KeepOpenPort) => Math.max(...port.full.channelKm.map((km) => km ?? 0));
  const short = ports.filter((port) => longestOf(port) < shortChannelKm);
  const last = short.toSorted((a, b) => longestOf(b) - longestOf(a))[0];
  // Harbours of one place run alike: they share a name.
  const headOf = ({ portId }: KeepOpenPort) => shortPortName(portId, list, words).split(',')[0] ?? portId;
  const nameOf = (port: KeepOpenPort) => {
    if (!short.includes(port)) {
      const [first, ...others] = ports.filter((other) => !short.includes(other) && headOf(other) === headOf(port));
      if (first !== port) return '';
      return others.length === 0 ? shortPortName(port.portId, list, words) : headOf(port);
    }
    if (port !== last) return '';
    const distance = formatDistance(Math.ceil(longestOf(port) + port.marginKm), units);
    return words('keepOpen.rest', { count: String(short.length), distance });
  };
  return named(
    'channel',
    ports.map((port) => curveOf(port, nameOf(port), channelPoints(port.full.channelKm), type)),
    plot,
    taken,
  );
}

function curveOf({ portId }: KeepOpenPort, name: string, points: Curve['points'], type: TypeScale): Curve {
  return { id: portId, name, points, style: portId === leadingPlace ? type.strong : type.label, paint: 'ports' };
}

function named(id: string, curves: readonly Curve[], plot: Plot, taken: readonly Box[]): readonly Layer[] {
  const { area } = plot;
  const bounds = { left: area.x + 3, right: area.x + area.width, top: area.y, bottom: area.y + area.height - 1 };
  const names = nameCurves(curves, plot, taken, bounds);
  return [
    { kind: 'leader', id: `${id}-leaders`, role: 'model', lines: names.leaders, paint: 'soft' },
    { kind: 'mark', id: `${id}-feet`, role: 'model', shape: 'dot', points: names.feet, paint: 'ports', size: 2 },
    { kind: 'label', id: `${id}-names`, role: 'model', labels: names.labels },
  ];
}
