import { lazily } from './remember';
import type { FigureSpec } from './spec';

/**
 * Give a figure its tables, made when they are first read: the table view and files read them; a slider that only redraws
 * makes none. A copy of the figure by spreading makes them.
 */
export function withTables(make: () => FigureSpec['tables'], figure: Omit<FigureSpec, 'tables'>): FigureSpec {
  const tables = lazily(make);
  return {
    ...figure,
    get tables() {
      return tables();
    },
  };
}
