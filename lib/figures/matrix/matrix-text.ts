import type { WetlandThresholds } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import { formatLevelRange, type LevelDisplay } from '@/lib/words/format-level';
import { formatRange } from '@/lib/words/format-range';
import type { ScenarioLevel } from '../wetlands/scenario-level';
import { seenLevels } from '../wetlands/seen-levels';
import { shortSiteName } from '../wetlands/short-site-name';
import type { Site } from '../wetlands/site-groups';
import { thresholdsPassed } from '../wetlands/thresholds-passed';
import type { Today } from './level-lines';
import type { NoteLength } from './note-length';

/** The finding: how many thresholds lie above today's level, and above that of the scenario with 9 in 10 of its runs. */
export function matrixTitle(
  thresholds: readonly WetlandThresholds[],
  today: Today,
  scenario: ScenarioLevel,
  words: Words,
): string {
  const count = (levelMetres: number) => thresholdsPassed(thresholds, levelMetres).best;
  const { all } = thresholdsPassed(thresholds, today.levelMetres);
  const { band } = scenario;
  return words('matrix.title', {
    known: band === null ? 'observed' : 'projected',
    year: String(scenario.year),
    today: String(count(today.levelMetres)),
    all: String(all),
    count: String(count(scenario.levelMetres)),
    range: band === null ? '' : formatRange(String(count(band.highMetres)), String(count(band.lowMetres))),
  });
}

/** What bars and classes mean, what "passed today" is worth, and the sites that carry no threshold. */
export function matrixNotes(
  length: NoteLength,
  others: readonly Site[] | null,
  shown: { readonly sites: number; readonly all: number },
  display: LevelDisplay,
  words: Words,
): string {
  const names = (some: readonly Site[]) => some.map(({ site }) => shortSiteName(site.id, [site], words)).join(', ');
  const seen = formatLevelRange(seenLevels.lowMetres, seenLevels.highMetres, display, 1);
  const told = length === 'long' ? 'long' : 'short';
  const left =
    others === null
      ? []
      : [
          words(`matrix.notes.others.${length}`, {
            unknown: names(others.filter(({ site }) => site.control === 'sea')),
            indirect: names(others.filter(({ site }) => site.control !== 'sea')),
            count: String(others.length),
          }),
        ];
  return [
    words(`matrix.notes.events.${told}`),
    words(`matrix.notes.classes.${told}`),
    words(`matrix.notes.seen.${told}`, { range: seen }),
    ...left,
    ...(length === 'long' ? [words('matrix.notes.lag')] : []),
    ...(shown.sites < shown.all
      ? [words('matrix.notes.shown', { shown: String(shown.sites), all: String(shown.all) })]
      : []),
  ].join(' ');
}
