import { balanceForcing } from '@/lib/model/balance-forcing';
import { balanceRuns } from '@/lib/model/balance-runs';
import { caspian } from '@/lib/model/basin.fixture';
import { centralLine } from '@/lib/model/central-line';
import { crossingsOf } from '@/lib/model/crossings/crossings';
import { defaultSettings } from '@/lib/model/default-settings';
import { drawEnsemble } from '@/lib/model/draws';
import { project } from '@/lib/model/project';
import { type BenchRow, median } from './bench-row';

const draws = drawEnsemble(2000, 1, 76);
const levels = Array.from({ length: 40 }, (_, k) => -26 - 0.3 * k);
const decline = { ...defaultSettings, mode: 'decline' } as const;

const forcing = balanceForcing(defaultSettings, caspian);
const runs = balanceRuns(defaultSettings, caspian, draws.parameters);
const { areaKm2, topMetres, stepsPerMetre } = caspian.areaCurve;
const out = new Float64Array(draws.years * draws.members);

function floor(): void {
  const { warming, rain, use, faded, river, transfer, steps } = forcing;
  const { count, runoffPerDegree, evaporation, evaporationPerDegree, naturalFall, areaError } = runs;
  const { noise } = draws;
  out.fill(caspian.start.levelMetres, 0, count);
  for (let year = 0; year < steps / 2; year++)
    for (let i = 0; i < count; i++) {
      const epsilon = 0.12 * noise[year * count + i]!;
      let h = out[year * count + i]!;
      for (let step = 2 * year; step < 2 * year + 2; step++) {
        let level = h;
        let before = 0;
        for (let end = 0; end < 2; end++) {
          const node = step + end;
          const t = warming[node]!;
          let inflow = Math.max(0, Math.max(0, river[step]! * (1 + runoffPerDegree[i]! * t)) - use[node]!);
          if (level < -30.7) inflow *= 1 - 0.032 * Math.min(1, (-30.7 - level) / 1.3);
          const x = (topMetres - level) * stepsPerMetre;
          const k = Math.min(399, Math.max(0, x | 0));
          let area = areaKm2[k]! + (x - k) * (areaKm2[k + 1]! - areaKm2[k]!);
          if (level < -29.2) area *= 1 + areaError[i]! * Math.min(1, (-29.2 - level) / 1.3);
          const strait = level > -29.7 ? 7.2 * (level + 29.7) : 0;
          const rate =
            (1000 * (inflow + 4 + transfer[step]! - strait)) / area +
            rain[node]! -
            evaporation[i]! -
            evaporationPerDegree[i]! * t +
            naturalFall[i]! * faded[node]! +
            epsilon;
          if (end === 0) {
            before = rate;
            level = h + 0.5 * rate;
          } else h += 0.25 * (before + rate);
        }
      }
      out[(year + 1) * count + i] = h;
    }
}

const tasks: Readonly<Record<string, () => unknown>> = {
  floor,
  'one run': () => centralLine(defaultSettings, caspian),
  'ensemble of 2,000 with bands': () => project(defaultSettings, caspian, draws),
  'the same with 40 crossings': () => crossingsOf(project(defaultSettings, caspian, draws), caspian, levels),
  'prescribed decline of 2,000 with bands': () => project(decline, caspian, draws),
  'drawing the numbers of 2,000': () => drawEnsemble(2000, 1, 76),
};

/** Time the model against its floor: the same member-steps as bare arithmetic on numbers laid out beforehand. */
export function benchModel(): readonly BenchRow[] {
  // Tasks take turns, so that a busy machine slows all of them alike.
  const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (let round = 0; round < 60; round++)
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      if (round >= 10) times.get(name)!.push(performance.now() - start);
    }
  const of = (name: string) => median(times.get(name) ?? []);
  const model = project(defaultSettings, caspian, draws).members.values;
  const gap = model.reduce((largest, level, k) => Math.max(largest, Math.abs(level - out[k]!)), 0);
  return [
    ...[...times.keys()].map((name) => ({ what: `model: ${name}`, value: of(name), unit: 'ms', decimals: 2 })),
    {
      what: 'model: ensemble, bands and crossings against the floor',
      value: of('the same with 40 crossings') / of('floor'),
      unit: '×',
      decimals: 1,
      limit: 4,
    },
    { what: 'model: largest difference between model and floor', value: gap, unit: 'm', decimals: 12 },
  ];
}
