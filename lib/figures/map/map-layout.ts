import type { Breadth } from '../frame';
import type { Area } from '../panel';
import type { NumbersPlan } from './map-readout-block';

/** Where things stand: the map, a closer view of the north where there is room, the numbers, and the key. */
export type MapLayout = {
  readonly main: Area;
  readonly detail: Area | null;
  readonly numbers: { readonly area: Area; readonly plan: NumbersPlan } | null;
  readonly key: Area | null;
};

/** What the words need: numbers in a width and a number of columns (null where they do not fit), and the key in a width. */
export type WordsRoom = {
  readonly numbers: (width: number, columns: number) => NumbersPlan | null;
  readonly keyHeight: (width: number) => number;
  /** Between the numbers and the key, px. */
  readonly apart: number;
};

/** Width of the key beside the maps of a printed column, px: its longest words. */
const columnKey = 92;
/** Width to height of the whole basin as it is drawn. */
const basinAspect = 0.6;
/** Height of the north to its width: the least, and the most that is worth its room. */
const northAspect = { least: 0.56, most: 0.96 } as const;
/** Width of the north to that of the basin from which it is drawn larger than there. */
const enlargedFrom = 0.85;

/**
 * Divide the room between head and foot. The basin is tall: on a phone it takes the width and words go below; elsewhere it
 * takes the height, and beside it the north stands larger, with the words below it; where it would not be larger the words
 * stand there alone. Where that makes the north too low, maps and numbers stand in three columns over a key as wide as all
 * of them.
 */
export function mapLayout(body: Area, breadth: Breadth, isWhole: boolean, room: WordsRoom): MapLayout {
  const gap = breadth === 'wide' ? 22 : breadth === 'column' ? 8 : 14;
  if (breadth === 'narrow') return withWordsBelow(body, gap, room);
  if (breadth === 'column') {
    const [maps, key] = split(body, body.width - gap - columnKey, gap);
    if (!isWhole) return { main: maps, detail: null, numbers: null, key };
    const [main, detail] = split(maps, Math.round(body.height * basinAspect), gap);
    return { main, detail, numbers: null, key };
  }
  return (isWhole ? stacked(body, gap, room) : null) ?? inColumns(body, gap, room, isWhole);
}

function withWordsBelow(body: Area, gap: number, room: WordsRoom): MapLayout {
  const plan = room.numbers(body.width, 2);
  const keyHeight = room.keyHeight(body.width);
  const needed = (plan?.height ?? 0) + room.apart + keyHeight;
  if (plan === null || needed > body.height * 0.6) return { main: body, detail: null, numbers: null, key: null };
  const main = { ...body, height: body.height - needed - gap };
  const top = main.y + main.height + gap;
  return {
    main,
    detail: null,
    numbers: { plan, area: { ...body, y: top, height: plan.height } },
    key: { ...body, y: top + plan.height + room.apart, height: keyHeight },
  };
}

/** The north with the words below it, beside the basin; null where it would be too low. */
function stacked(body: Area, gap: number, room: WordsRoom): MapLayout | null {
  const [main, rest] = split(body, Math.round(body.height * basinAspect), gap);
  const keyHeight = room.keyHeight(rest.width);
  if (rest.width < main.width * enlargedFrom) return withWordsBeside(main, rest, keyHeight, room);
  for (const columns of [2, 4]) {
    const plan = room.numbers(rest.width, columns);
    if (plan === null || plan.breaks) continue;
    const left = rest.height - gap - plan.height - room.apart - keyHeight;
    if (left < rest.width * northAspect.least) continue;
    const detail = { ...rest, height: Math.round(Math.min(left, rest.width * northAspect.most)) };
    const top = detail.y + detail.height + gap;
    const numbers = { plan, area: { ...rest, y: top, height: plan.height } };
    return { main, detail, numbers, key: { ...rest, y: top + plan.height + room.apart, height: keyHeight } };
  }
  return null;
}

/** The basin alone with the words beside it; null where they are taller than it. */
function withWordsBeside(main: Area, rest: Area, keyHeight: number, room: WordsRoom): MapLayout | null {
  const plan = room.numbers(rest.width, 1);
  if (plan === null || plan.height + room.apart + keyHeight > rest.height) return null;
  return {
    main,
    detail: null,
    numbers: { plan, area: { ...rest, height: plan.height } },
    key: { ...rest, y: rest.y + plan.height + room.apart, height: keyHeight },
  };
}

/** Maps side by side, the numbers in a narrow column, the key below. Where the numbers are too tall they stay away. */
function inColumns(body: Area, gap: number, room: WordsRoom, isWhole: boolean): MapLayout {
  const keyHeight = room.keyHeight(body.width);
  const height = body.height - keyHeight - gap * 0.7;
  const maps: Area = { ...body, height };
  const key = { ...body, y: body.y + height + gap * 0.7, height: keyHeight };
  const main = (rest: Area) => (isWhole ? split(rest, Math.round(height * basinAspect), gap) : ([rest, null] as const));
  for (const columns of [1, 2] as const) {
    for (let width = 100 * columns; width < body.width * 0.25 * (columns + 1); width += 6) {
      const plan = room.numbers(width, columns);
      // One column is as wide as its lines; two may break them.
      if (plan === null || plan.height > height || (columns === 1 && plan.breaks)) continue;
      const [rest, column] = split(maps, body.width - gap - width, gap);
      const [whole, detail] = main(rest);
      return { main: whole, detail, numbers: { plan, area: column }, key };
    }
  }
  const [whole, detail] = main(maps);
  return { main: whole, detail, numbers: null, key };
}

/** Part an area into two side by side, the first of a width. */
function split(area: Area, width: number, gap: number): readonly [Area, Area] {
  const rest = area.width - width - gap;
  return [
    { ...area, width },
    { ...area, x: area.x + width + gap, width: rest },
  ];
}
