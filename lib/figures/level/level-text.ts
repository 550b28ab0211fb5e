import type { Projection } from '@/lib/model/projection';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { formatLevel } from '@/lib/words/format-level';
import { formatMonth } from '@/lib/words/format-month';
import { formatNumber } from '@/lib/words/format-number';
import type { LevelRecord, LevelView } from './level-inputs';
import { endIndex, reachedMetres } from './level-labels';
import { low1977Metres } from './observed-layers';

/** The finding: where the sea stands against its old minimum, and where the scenario takes it. */
export function levelTitle(record: LevelRecord, projection: Projection | null, view: LevelView, words: Words): string {
  const last = record.annual.points.at(-1);
  const low = low1977Metres(record);
  const gap = last === undefined || low === null ? 0 : last.levelMetres - low;
  const index = projection === null ? 0 : endIndex(projection, view);
  return words('level.title', {
    side: Math.abs(gap) < 0.005 ? 'at' : gap < 0 ? 'below' : 'above',
    gap: formatLength(Math.abs(gap), view.display.units),
    outlook: projection === null ? 'none' : formatLevel(reachedMetres(projection, index), view.display, 1),
    year: String(projection?.years[index] ?? view.to),
  });
}

/** What is measured, in which unit, on which datum. */
export function levelSubtitle(measure: 'record' | 'projection' | 'short', view: LevelView, words: Words): string {
  return words('level.subtitle', {
    measure: words(`level.measure.${measure}`, { year: String(view.to) }),
    unit: words(`level.unit.${view.display.units}`),
    datum: words(`datum.${view.display.datum.id}`),
  });
}

/** What the signs mean, which values are in doubt, what the bands are, how published falls are placed. */
export function levelNotes(
  record: LevelRecord,
  projection: Projection | null,
  withPublished: boolean,
  words: Words,
): string {
  const doubtful = [
    ...record.annual.points
      .filter((point) => point.flag !== null && point.kind !== 'estimate')
      .map(({ year }) => String(year)),
    ...record.altimetry.points.filter((point) => point.flag !== null).map(({ month }) => formatMonth(month)),
  ];
  const estimate = record.annual.points.findLast((point) => point.kind === 'estimate')?.year;
  return [
    words('level.notes.marks', { estimate: String(estimate ?? ''), doubtful: doubtful.join(', ') }),
    projection === null
      ? ''
      : words('level.notes.model', {
          mode: projection.settings.mode,
          members: formatNumber(projection.settings.members),
          seed: String(projection.settings.seed),
        }),
    withPublished ? words('level.notes.published') : '',
  ]
    .filter((note) => note !== '')
    .join(' ');
}
