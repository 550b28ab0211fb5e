import type { CoastImpact } from '@/lib/domain/wetland';
import { type DeclineSpan, spanOfImpact } from '@/lib/impacts/coast/impact-span';
import type { ecology } from '@/lib/words/messages/ecology';

/** A published impact that the figure draws; the drying of Garabogazköl stands in the sentence of the 34 %. */
export type PublishedRowId = keyof typeof ecology.names;

/** Who says it, and how we know: the paper itself, or the press on it. */
export type PaperId = keyof typeof ecology.papers;

/** A row of the figure: an impact at its place on the axis of the fall. */
export type PublishedRow = {
  readonly id: PublishedRowId;
  readonly impact: CoastImpact;
  readonly paper: PaperId;
  readonly span: DeclineSpan;
};

/** The impacts drawn, the most telling first: where there is room for a few, it is these. */
const drawn: readonly { readonly id: PublishedRowId; readonly impactId: string; readonly paper: PaperId }[] = [
  { id: 'court_seal', impactId: 'court_seal', paper: 'courtPress' },
  { id: 'court_mpa', impactId: 'court_mpa', paper: 'court' },
  { id: 'court_sturgeon', impactId: 'court_sturgeon', paper: 'courtPress' },
  { id: 'prange9', impactId: 'prange9', paper: 'prange' },
  { id: 'prange18', impactId: 'prange18', paper: 'prange' },
  { id: 'court_eco4', impactId: 'court_eco4', paper: 'courtPress' },
  { id: 'court_112k', impactId: 'court_112k', paper: 'courtPress' },
  { id: 'court_seal10', impactId: 'court_seal10', paper: 'minister' },
  { id: 'kara_bogaz_gol', impactId: 'prange18', paper: 'prange' },
  { id: 'prange_ramsar', impactId: 'prange_ramsar', paper: 'prangeTalk' },
];

/** All rows that can be drawn, in the order of `drawn`; `reference2020Metres` is the level of 2020, m BHS. */
export function publishedRows(impacts: readonly CoastImpact[], reference2020Metres: number): readonly PublishedRow[] {
  return drawn.flatMap(({ id, impactId, paper }): readonly PublishedRow[] => {
    const impact = impacts.find((candidate) => candidate.id === impactId);
    const span = impact === undefined ? null : spanOfImpact(impact, reference2020Metres);
    return impact === undefined || span === null ? [] : [{ id, impact, paper, span }];
  });
}

/** Put rows in the order of the axis: by the smaller fall, then by the larger one. */
export function byPlace(rows: readonly PublishedRow[]): readonly PublishedRow[] {
  return rows.toSorted((a, b) => a.span.fromMetres - b.span.fromMetres || a.span.toMetres - b.span.toMetres);
}
