import { type ExposedBed, exposedBed } from '@/lib/impacts/coast/exposed-bed';
import type { Basin } from '@/lib/model/basin';
import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import type { LevelDisplay } from '@/lib/words/format-level';
import { formatLevelRange } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { ScenarioLevel } from '../wetlands/scenario-level';
import { lossInWords, type PlacedLoss } from './published-losses';

/** How Court et al. 2025 are read: their base, m BHS. */
const courtBase = { low: -28, high: -27.2 } as const;
/** Where the relief table ends, m BHS. */
const lowestMetres = -60;

/** The finding: how much bed lies bare in the year looked at, of what was under water in 2020. */
export function coastTitle(basin: Basin, { year, levelMetres, band }: ScenarioLevel, words: Words): string {
  const exposed = (level: number): ExposedBed | null =>
    exposedBed(basin.hypsometry, basin.reference2020Metres, Math.max(lowestMetres, level));
  const write = (km2: number) => formatNumber(Math.round(km2 / 1000) * 1000);
  const at = exposed(levelMetres);
  if (band === null)
    return words('coast.title', {
      what: at === null || at.areaKm2 === 0 ? 'observedNone' : 'observed',
      year: String(year),
      range: write(at?.areaKm2 ?? 0),
      uncertainty: write(at?.uncertaintyKm2 ?? 0),
    });
  const [low, high] = [exposed(band.highMetres)?.areaKm2 ?? 0, exposed(band.lowMetres)?.areaKm2 ?? 0];
  return words('coast.title', {
    what: write(high) === '0' ? 'none' : band.lowMetres < lowestMetres ? 'beyond' : 'range',
    year: String(year),
    range: band.lowMetres < lowestMetres ? write(high) : formatRange(write(low), write(high)),
    uncertainty: '',
  });
}

/** Every wording that the title may take, as wide as they come. */
export function coastTitles(words: Words): readonly string[] {
  const values = { year: '2088', range: '108,000–138,000', uncertainty: '8,000' };
  return (['range', 'beyond', 'none', 'observed', 'observedNone'] as const).map((what) =>
    words('coast.title', { what, ...values }),
  );
}

/** What shades and marks are, how the published values compare, and what is not in it. */
export function coastNotes(
  losses: readonly PlacedLoss[],
  isNamed: boolean,
  display: LevelDisplay,
  words: Words,
): string {
  const said = losses.map((loss) => {
    const { name, beside } = lossInWords(loss, display.units, words);
    return words('coast.notes.compared', { name, beside });
  });
  return [
    words('coast.notes.shade'),
    ...(isNamed ? [] : said),
    words('coast.notes.base', {
      range: formatLevelRange(courtBase.low, courtBase.high, display, 1),
      fall: formatLength(10, display.units, 0),
    }),
    words('coast.notes.limits'),
  ].join(' ');
}
