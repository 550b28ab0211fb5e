import fc from 'fast-check';
import { context } from '@/lib/figures/context.fixture';
import { runScenario } from '@/lib/figures/context';
import { figureMakers } from '@/lib/figures/makers';
import { anyScenario } from '@/lib/scenario/arbitrary-scenario.fixture';
import { writeLink } from '@/lib/scenario/link';
const all = fc.sample(anyScenario, { numRuns: 400, seed: 7 }).map(s => ({...s, members: 100, pin: null}));
const kinds = new Map<string, {n:number; ex:string}>();
let n = 0;
for (const a of all.slice(0, 60)) for (const b0 of all.slice(60, 90)) {
  const b = { ...b0, units: a.units, datum: a.datum, from: a.from, to: a.to };
  const [ra, rb] = [runScenario(a, context), runScenario(b, context)];
  for (const width of [360, 600, 900]) {
    n++;
    const m = figureMakers.level; const frame = { width, height: m.height(width) };
    const st = m.stage(context, a, ra, frame);
    const [s, t] = [st(a, ra), st(b, rb)];
    if (s.rules[0]!.y !== t.rules[0]!.y) { const k = `${width} ${s.rules[0]!.y - t.rules[0]!.y}`; const e = kinds.get(k) ?? { n: 0, ex: '\n     A ' + writeLink(a) + '\n     B ' + writeLink(b) }; e.n++; kinds.set(k, e); }
  }
}
console.log(n); for (const [k, v] of kinds) console.log(v.n, k, v.ex);
