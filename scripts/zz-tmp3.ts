import { loadFigureData } from '@/lib/datasets/figure-data';
import { createFigureContext, runScenario } from '@/lib/figures/context';
import { figureMakers } from '@/lib/figures/makers';
import { readLink } from '@/lib/scenario/link';
import { createWords } from '@/lib/words/catalogue';
const context = createFigureContext(loadFigureData(undefined, '0'), createWords());
const base = readLink('preset=samant-prange').scenario;
for (const width of [600, 900]) for (const id of ['level','balance','inflow','hindcast','pathways','contributions'] as const) {
  const m = figureMakers[id]; const runs0 = runScenario(base, context);
  let t = performance.now(); const staged = m.stage(context, base, runs0, { width, height: m.height(width) }); const stage = performance.now()-t;
  for (const pace of ['held','released'] as const) {
    const times: number[] = [];
    for (let k=0;k<40;k++) { const s = { ...base, fall: 9 + k*0.1 }; const runs = runScenario(s, context); t = performance.now(); staged(s, runs, pace); times.push(performance.now()-t); }
    times.sort((a,b)=>a-b); console.log(width, id, 'stage', stage.toFixed(0), pace, 'median', times[20]!.toFixed(1), 'p90', times[36]!.toFixed(1));
  }
}
