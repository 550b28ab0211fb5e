import { eventBand, wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import type { TypeScale } from '../type-scale';
import type { GroupId, Site, SiteGroup } from '../wetlands/site-groups';
import type { NoteLength } from './note-length';

/** What stands in a row: the name of a group, a site with its bands, or a site without any. */
export type MatrixItem =
  | { readonly kind: 'heading'; readonly group: GroupId | 'others' }
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'other'; readonly site: Site };

/** Rows in their places: `top` and `height` are px below the first row's top. */
export type MatrixRows = {
  readonly rows: readonly { readonly item: MatrixItem; readonly top: number; readonly height: number }[];
  /** Height of a site's row, px. */
  readonly pitch: number;
  /** Height of the rows that levels run through: those of the sites with thresholds. */
  readonly height: number;
  /** Sites with thresholds that are shown. */
  readonly shown: number;
  /** Whether sites without a threshold stand in rows of their own. */
  readonly holdsOthers: boolean;
};

/** Least and largest height of a row, px: the smallest type just clears itself. */
const least = 8.4;
const largest = 22;
/** Heights in rows. */
const units = { heading: 1.15, site: 1, other: 0.92, gap: 0.2, captions: 1.1 } as const;

/**
 * Divide a height among the sites: with the names of groups and the sites without thresholds where there is room, else
 * the sites alone, parted by small gaps; where even they do not fit, those that are known best, all three events first.
 */
export function layRows(
  groups: readonly SiteGroup[],
  others: readonly Site[],
  height: number,
  type: TypeScale,
): MatrixRows {
  const comfortable = type.label.size * 1.22;
  const headed = groups.flatMap(({ id, sites }): MatrixItem[] => [
    { kind: 'heading', group: id },
    ...sites.map((site): MatrixItem => ({ kind: 'site', site })),
  ]);
  const whole: readonly MatrixItem[] = [
    ...headed,
    { kind: 'heading', group: 'others' },
    ...others.map((site): MatrixItem => ({ kind: 'other', site })),
  ];
  for (const items of [whole, headed]) {
    const rows = stack(items, height, 0);
    if (rows.pitch >= comfortable) return rows;
  }
  const bare = (shown: readonly SiteGroup[]) =>
    shown.flatMap(({ sites }) => sites.map((site): MatrixItem => ({ kind: 'site', site })));
  const all = stack(bare(groups), height, units.gap);
  return all.pitch >= least ? all : stack(bare(bestKnown(groups, Math.floor(height / least))), height, 0);
}

/**
 * Choose how much to say under the rows and how to lay them, by what `rowsFor` makes of the room that notes of a length
 * leave (and of the rows that they are to speak of): all is said where rows stay at ease, less where all sites fit only so.
 */
export function chooseRows(
  rowsFor: (length: NoteLength, rows: MatrixRows | null) => MatrixRows,
  all: number,
  nameSize: number,
): { readonly rows: MatrixRows; readonly length: NoteLength } {
  // Sites in rows of their own need no naming in the notes.
  const whole = rowsFor('long', { ...rowsFor('short', null), shown: all, holdsOthers: true });
  if (whole.holdsOthers) return { rows: whole, length: 'long' };
  for (const length of ['long', 'short'] as const) {
    const rows = rowsFor(length, null);
    if (rows.shown === all && (length === 'short' || rows.pitch >= nameSize * 1.1)) return { rows, length };
  }
  const rows = rowsFor('brief', null);
  // That some are left out is said too, and takes room.
  return { rows: rows.shown === all ? rows : rowsFor('brief', rows), length: 'brief' };
}

function stack(items: readonly MatrixItem[], height: number, gap: number): MatrixRows {
  const parted = (i: number) => gap > 0 && i > 0 && groupAt(items, i) !== groupAt(items, i - 1);
  const isLast = (item: MatrixItem) => item.kind === 'heading' && item.group === 'others';
  const heights = items.map(
    (item, i) => units[item.kind] + (parted(i) ? gap : 0) + (isLast(item) ? units.captions : 0),
  );
  const pitch = Math.min(
    largest,
    height /
      Math.max(
        1,
        heights.reduce((sum, one) => sum + one, 0),
      ),
  );
  let bottom = 0;
  const rows = items.map((item, i) => {
    bottom += (heights[i] ?? 0) * pitch;
    const own = units[item.kind] * pitch;
    return { item, top: bottom - own, height: own };
  });
  return {
    rows,
    pitch,
    height: Math.max(0, ...rows.flatMap(({ item, top, height: own }) => (item.kind === 'site' ? [top + own] : []))),
    shown: items.filter(({ kind }) => kind === 'site').length,
    holdsOthers: items.some(({ kind }) => kind === 'other'),
  };
}

function groupAt(items: readonly MatrixItem[], i: number): string {
  const item = items[i];
  const country = item === undefined || item.kind === 'heading' ? '' : (item.site.site.countries[0] ?? '');
  return country === 'RU' ? 'KZ' : country;
}

/** The `most` sites with the most known events and, among them, the strongest evidence, in their groups. */
function bestKnown(groups: readonly SiteGroup[], most: number): readonly SiteGroup[] {
  const rank = ({ thresholds }: Site) => {
    if (thresholds === null) return 0;
    const known = wetlandEvents.filter((event) => eventBand(thresholds, event) !== null).length;
    return known * 10 - Number((thresholds.evidence.toSorted().at(-1) ?? 'T4').slice(1));
  };
  const kept = new Set(
    groups
      .flatMap(({ sites }) => sites)
      .toSorted((a, b) => rank(b) - rank(a))
      .slice(0, Math.max(1, most)),
  );
  return groups.map((group) => ({ ...group, sites: group.sites.filter((site) => kept.has(site)) }));
}
