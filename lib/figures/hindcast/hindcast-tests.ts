import { Refusal } from '@/lib/domain/refusal';
import { hindcastPeriods } from '@/lib/model/hindcast/hindcast-periods';
import { type HindcastTest, testHindcast } from '@/lib/model/hindcast/test-hindcast';
import type { FigureContext } from '../context';
import { oncePer } from '../remember';

const testsOf = oncePer((_context: FigureContext) => new Map<string, HindcastTest>());

/** Give one test of the hindcast by its id; it depends on the data alone, so a context computes it once, when it is asked for. */
export function hindcastTest(context: FigureContext, id: string): HindcastTest {
  const known = testsOf(context).get(id);
  if (known !== undefined) return known;
  const period = hindcastPeriods.find((candidate) => candidate.id === id);
  if (period === undefined)
    throw new Refusal('hindcast', `unknown period '${id}'`, hindcastPeriods.map((p) => p.id).join(', '));
  const test = testHindcast({ basin: context.basin, inflow: context.data.inflow }, period);
  testsOf(context).set(id, test);
  return test;
}
