import type { PublishedProjection } from '@/lib/domain/projection';
import type { RangeItem } from '../layer';
import { levelOfStatement, type PlacedStatement } from './level-of-statement';

/** The statements of one paper, from the lowest pathway to the highest. */
export type Study = { readonly id: string; readonly statements: readonly PlacedStatement[] };

/** Group the statements that the level figure shows for one year by paper: single values first, then ranges, then bounds, by year. */
export function studiesFor(
  published: readonly PublishedProjection[],
  endYear: number,
  level2020Metres: number,
): readonly Study[] {
  const shown = published.filter((statement) => statement.shownOn === 'level figure' && statement.endYear === endYear);
  const groups = new Map<string, PlacedStatement[]>();
  for (const statement of shown) {
    const id = studyId(statement);
    groups.set(id, [...(groups.get(id) ?? []), levelOfStatement(statement, level2020Metres)]);
  }
  return [...groups].map(([id, statements]) => ({ id, statements })).sort((a, b) => rank(a) - rank(b));
}

/** The paper that a statement belongs to: its id up to the pathway. */
export function studyId(statement: PublishedProjection): string {
  return statement.id.split('-')[0] ?? statement.id;
}

/** Give a statement the form in which its meaning is drawn, at a place along the other axis. */
export function rangeItem(placed: PlacedStatement, at: number, strong: boolean): RangeItem {
  const { statement, centralMetres, lowMetres, highMetres, baseMetres, placedWithinMetres } = placed;
  const common = { id: statement.id, at, strong };
  if (statement.kind === 'bound') {
    return { ...common, form: 'bound', low: lowMetres, high: baseMetres, central: null };
  }
  if (lowMetres !== null && highMetres !== null) {
    return { ...common, form: 'box', low: lowMetres, high: highMetres, central: centralMetres };
  }
  const around = (sign: 1 | -1) =>
    centralMetres !== null && placedWithinMetres > 0 ? centralMetres + sign * placedWithinMetres : null;
  return { ...common, form: 'central', low: around(-1), high: around(1), central: centralMetres };
}

const forms = ['central', 'box', 'bound'];

function rank(study: Study): number {
  const first = study.statements[0];
  if (first === undefined) return 0;
  return forms.indexOf(rangeItem(first, 0, false).form) * 10_000 + Number.parseInt(first.statement.published, 10);
}
