import type { Basin } from '@/lib/model/basin';

/** A change of the annual mean over ten years, m; a fall is negative. */
export type Swing = { readonly from: number; readonly to: number; readonly changeMetres: number };

export type DecadalSwings = { readonly fall: Swing; readonly rise: Swing; readonly latest: Swing };

const span = 10;

/** Find the greatest fall and rise of the record over ten years, and those of the last ten. */
export function decadalSwings({ record }: Pick<Basin, 'record'>): DecadalSwings {
  const swings = record.slice(span).flatMap(({ year: to, levelMetres }, k) => {
    const before = record[k];
    return before === undefined ? [] : [{ from: before.year, to, changeMetres: levelMetres - before.levelMetres }];
  });
  const extreme = (sign: number) =>
    swings.reduce((best, swing) => (sign * swing.changeMetres > sign * best.changeMetres ? swing : best));
  const latest = swings.at(-1);
  if (latest === undefined) throw new RangeError('a record of more than ten years');
  return { fall: extreme(-1), rise: extreme(1), latest };
}
