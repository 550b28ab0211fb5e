import type { Port } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { wrapText } from '@/lib/words/wrap-text';
import { type Box, boxOf, within } from '../boxes';
import type { Layer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import { type Curve, drawnCurve, standsClear } from '../ports/curve';
import { leadingPlace } from '../ports/leading-place';
import { nameCurves } from '../ports/name-curves';
import { shortPortName } from '../ports/port-names';
import type { TypeScale } from '../type-scale';
import { type CargoCurves, closeDomain } from './cargo-curves';
import { pointsOf } from './cargo-layers';

/** Names at the lines; those that stay full, or empty, over the whole stretch are listed under or above their line. */
export function cargoNames(
  curves: CargoCurves,
  ports: readonly Port[],
  plot: Plot,
  taken: readonly Box[],
  small: boolean,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const curveOf = (id: string, name: string, shares: readonly number[], leads: boolean, paint: Curve['paint']) => ({
    waits: paint === 'soft',
    id,
    name,
    points: pointsOf(shares).filter(({ x }) => x <= closeDomain[1]),
    style: leads ? type.strong : small ? type.small : type.label,
    paint,
  });
  const all: readonly Curve[] = [
    ...curves.ports.map(({ portId, share }) =>
      curveOf(portId, shortPortName(portId, ports, words), share.best, portId === leadingPlace, 'ports'),
    ),
    ...curves.beside.map(({ rule, best }) =>
      curveOf(`${rule.portId}-${rule.ruleId}`, besideName(rule.ruleId, words), best, false, 'soft'),
    ),
  ];
  const isFlat = (curve: Curve, at: number) => curve.points.every(({ y }) => Math.abs((y ?? at) - at) < 0.05);
  const named = all.filter((curve) => curve.name !== '');
  const full = named.filter((curve) => isFlat(curve, 100));
  const none = named.filter((curve) => isFlat(curve, 0));
  const bent = named.filter((curve) => !full.includes(curve) && !none.includes(curve));
  const { area } = plot;
  const bounds: Box = {
    left: area.x + 3,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height - 1,
  };
  const names = nameCurves(bent, plot, taken, bounds);
  const drawn = bent.map((curve) => drawnCurve(curve, plot));
  const boxes = [...taken, ...names.labels.map(boxOf)];
  const lists = (['full', 'none'] as const).flatMap((end) => {
    const group = (end === 'full' ? full : none).map(({ name }) => name);
    if (group.length === 0) return [];
    const list = flatList(words(`cargo.flat.${end}`, { names: group.join('; ') }), end, plot, type);
    const free = list.find((lines) =>
      lines.map(boxOf).every((box) => within(box, bounds) && standsClear(box, drawn, boxes, 2)),
    );
    boxes.push(...(free ?? []).map(boxOf));
    return free ?? [];
  });
  return [
    { kind: 'leader', id: 'cargo-leaders', role: 'model', lines: names.leaders, paint: 'soft' },
    { kind: 'mark', id: 'cargo-feet', role: 'model', shape: 'dot', points: names.feet, paint: 'ports', size: 2 },
    { kind: 'label', id: 'cargo-names', role: 'model', labels: [...names.labels, ...lists] },
  ];
}

/** Places for a list: along the line it speaks of, from the left to the right, then farther into the plot. */
function flatList(text: string, end: 'full' | 'none', { area }: Plot, type: TypeScale): readonly PlacedText[][] {
  const lines = wrapText(text, type.label, Math.max(area.width * 0.55, Math.min(area.width - 12, 260)));
  const leading = type.label.size * 1.2;
  const rows = Array.from({ length: 8 }, (_, i) => i);
  return rows.flatMap((row) =>
    [0, 0.1, 0.2, 0.3, 0.4, 0.44].map((along) =>
      lines.map((line, i): PlacedText => {
        const fromTop = area.y + leading * (1.6 + i + row);
        const fromBottom = area.y + area.height - leading * (0.5 + lines.length - 1 - i + row);
        const y = end === 'full' ? fromTop : fromBottom;
        const x = area.x + 6 + along * area.width;
        return { text: line, style: type.label, paint: 'ports', x, y, anchor: 'start', halo: true };
      }),
    ),
  );
}

/** The name of another bed; empty, and so unnamed, where the catalogue has none. */
function besideName(ruleId: string, words: Words): string {
  return ruleId === 'stage-1-dredging' || ruleId === 'strict' ? words(`cargo.beside.${ruleId}`) : '';
}
