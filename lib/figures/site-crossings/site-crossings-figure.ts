import type { PrintedCitations } from '@/lib/domain/citation';
import type { Wetland, WetlandThresholds } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import { type LedgerStyle, ledgerLines, ledgerMargins } from '../ledger/ledger-layout';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { sitesByGroup } from '../wetlands/site-groups';
import type { SiteLedgerRow } from '../wetlands/site-ledger';
import { withTables } from '../with-tables';
import { blocksByLine, blocksBySite, blocksOnPhone } from './site-blocks';
import { siteCrossingsTable } from './site-crossings-table';
import {
  rowsAhead,
  type SitesShown,
  siteCrossingsNotes,
  siteCrossingsTitle,
  siteCrossingsTitles,
} from './site-crossings-text';
import { sitePanel } from './site-panel';
import { type SiteSide, siteSides, siteSideWidths } from './site-sides';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };
const sidesOf: { readonly [B in Breadth]: readonly SiteSide[] } = {
  column: [],
  narrow: ['below'],
  middle: siteSides,
  wide: siteSides,
};

/** What holds still while a slider moves. */
export type SiteCrossingsStage = {
  readonly wetlands: readonly Wetland[];
  readonly thresholds: readonly WetlandThresholds[];
  readonly citations: PrintedCitations;
  readonly display: LevelDisplay;
  /** Last year of the record. */
  readonly lastYear: number;
  readonly frame: Frame;
  readonly words: Words;
};

/** What moves: the ledger of the scenario and that of the pinned one. */
export type SiteCrossingsRuns = {
  readonly own: readonly SiteLedgerRow[];
  readonly pinned: readonly SiteLedgerRow[] | null;
};

/** When the sea crosses the thresholds of wetland sites: all of them by site, or where room is short those still ahead. */
export function stageSiteCrossings(stage: SiteCrossingsStage, first: SiteCrossingsRuns, from: Provenance) {
  const { wetlands, thresholds, citations, display, lastYear, frame, words } = stage;
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const sides = sidesOf[breadth];
  const length = isColumn ? 'short' : 'long';
  const order = sitesByGroup(wetlands, thresholds).flatMap(({ sites }) => sites.map(({ site }) => site.id));
  const titleOf = ({ own }: SiteCrossingsRuns) => siteCrossingsTitle(own, lastYear, wetlands, length, words);
  const titleLines = titleRoom(
    titleOf(first),
    siteCrossingsTitles(first.own, lastYear, wetlands, length, words),
    type.title,
    frame,
  );
  const styleOf = (shown: SitesShown): LedgerStyle => ({
    titles: breadth === 'narrow' && shown !== 'all' ? 'above' : 'left',
    hasNames: breadth !== 'narrow' || shown === 'all',
    sideWidths: siteSideWidths(first.own, sides, display, type, words),
  });
  const blocksOf = ({ own, pinned }: SiteCrossingsRuns, shown: SitesShown) => {
    if (shown === 'all') {
      const rows = own.toSorted((a, b) => order.indexOf(a.assetId) - order.indexOf(b.assetId));
      return blocksBySite(rows, pinned, wetlands, words);
    }
    const rows = rowsAhead(own).slice(0, shown);
    return breadth === 'narrow'
      ? blocksOnPhone(rows, pinned, wetlands, display, words)
      : blocksByLine(rows, pinned, wetlands, words);
  };
  const textFor = (runs: SiteCrossingsRuns, provenance: Provenance, shown: SitesShown) => {
    const subtitle = words(`siteCrossings.subtitle.${isColumn ? 'short' : shown === 'all' ? 'all' : 'ahead'}`, {
      unit: words(`level.unit.${display.units}`),
      datum: words(`datum.${display.datum.id}`),
    });
    const extra = { hasSides: sides.length > 0, isPinned: runs.pinned !== null };
    const notes = isColumn ? '' : siteCrossingsNotes(runs.own, shown, wetlands, display, extra, words);
    return { title: titleOf(runs), subtitle, ...footOf(notes, provenance, scenarioLines[breadth], words) };
  };
  const bodyFor = (shown: SitesShown) => compose(frame, textFor(first, from, shown), titleLines).body;
  const least = isColumn ? 1.04 : 1.16;
  const fits = (shown: SitesShown) => {
    const style = styleOf(shown);
    const lines = ledgerLines(blocksOf(first, shown), style);
    return bodyFor(shown).height - ledgerMargins(type, style) >= lines * type.label.size * least;
  };
  const ahead = rowsAhead(first.own).length;
  const choices: readonly SitesShown[] = ['all', ...Array.from({ length: ahead }, (_, i) => ahead - i)];
  const shown = choices.find((choice) => (choice !== 'all' || breadth !== 'narrow') && fits(choice)) ?? 1;
  const room = { body: bodyFor(shown), style: styleOf(shown), sides, display, lastYear, type, words };

  return (runs: SiteCrossingsRuns, provenance: Provenance): FigureSpec => {
    const text = textFor(runs, provenance, shown);
    const { words: placed, rules } = compose(frame, text, titleLines);
    return withTables(() => [siteCrossingsTable(runs.own, { wetlands, thresholds, citations }, display, words)], {
      id: 'site-crossings',
      ...frame,
      title: text.title,
      subtitle: text.subtitle,
      description: descriptionOf(text.subtitle, provenance),
      words: placed,
      rules,
      panels: [sitePanel(blocksOf(runs, shown), runs.own, room)],
      crosshair: null,
      provenance,
    });
  };
}
