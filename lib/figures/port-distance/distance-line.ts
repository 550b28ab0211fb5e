import type { Units } from '@/lib/words/format-level';
import type { LineLayer } from '../layer';
import { type DistanceCurve, falls } from './distance-curves';
import { nearKm, shownDistance } from './shown-distance';

/** The line of a place from where it leaves the stretch that is not resolved; distances only grow as the sea falls. */
export function distanceLine(curve: DistanceCurve, level2020Metres: number, units: Units): LineLayer {
  const kms = falls.map((fall) => curve.kmAt(level2020Metres - fall));
  const points = falls.map((fall, i) => {
    const [km, next] = [kms[i] ?? null, kms[i + 1] ?? null];
    const isFirst = km !== null && km < nearKm && next !== null && next >= nearKm;
    const shown = isFirst ? nearKm : km !== null && km < nearKm ? null : km;
    return { x: fall, y: shown === null ? null : shownDistance(shown, units) };
  });
  return {
    kind: 'line',
    id: `line-${curve.id}`,
    role: 'context',
    points,
    paint: curve.isOnCorridor ? 'ports' : 'faint',
    width: curve.isOnCorridor ? 1.5 : 1,
  };
}
