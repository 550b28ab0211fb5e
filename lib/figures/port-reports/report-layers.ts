import type { Layer, MarkLayer } from '../layer';
import type { LevelRecord, LevelView } from '../level/level-inputs';
import { observedLayers } from '../level/observed-layers';
import type { PlacedReport, ReportGroup } from './placed-reports';

/** The record without its signs for doubt and estimates, which would pass for reports. */
export function recordLines(record: LevelRecord, view: LevelView): readonly Layer[] {
  return observedLayers(record, view).filter(({ kind }) => kind !== 'mark');
}

/** A sign for every report on the level of its time: dots, rings, small grey dots; those named are larger. */
export function reportMarks(
  reports: readonly PlacedReport[],
  named: ReadonlySet<string>,
  isClose: boolean,
): readonly MarkLayer[] {
  const marks = (group: ReportGroup, isNamed: boolean): MarkLayer => ({
    kind: 'mark',
    id: `${group}${isNamed ? '-named' : ''}`,
    role: 'published',
    shape: group === 'dug' ? 'ring' : 'dot',
    points: placesOf(reports.filter(({ report, group: of }) => of === group && named.has(report.id) === isNamed)),
    paint: group === 'other' ? 'faint' : 'ports',
    size: (group === 'other' ? 2 : isNamed ? 3.4 : 2.2) * (isClose ? 0.75 : 1),
  });
  return [marks('other', false), marks('dug', false), marks('lost', false), marks('dug', true), marks('lost', true)];
}

/** Reports of one month or year share a sign. */
function placesOf(reports: readonly PlacedReport[]): MarkLayer['points'] {
  const places = new Map(reports.map(({ date, levelMetres }) => [date.x, { x: date.x, y: levelMetres }]));
  return [...places.values()];
}
