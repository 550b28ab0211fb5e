import type { Words } from '@/lib/words/catalogue';
import type { MapMoment } from './map-moment';
import type { SignForm, SignShape } from './sign-layers';

/** Tints and lines that the key explains, in its order. */
export const tintIds = ['sea', 'band', 'shore', 'pinned', 'today', 'bed', 'bed-before', 'pools'] as const;

export type TintId = (typeof tintIds)[number];

/** The words of the key. */
export type KeyText = {
  /** Null for what is not on the map. */
  readonly tints: { readonly [Id in TintId]: string | null };
  readonly ports: string;
  readonly wetlands: string;
  readonly full: string;
  readonly part: string;
  readonly cutOff: string;
  readonly whole: string;
  readonly degraded: string;
  readonly dry: string;
  readonly accuracy: string;
  /** Whether signs are explained: there are none in a printed column. */
  readonly hasSigns: boolean;
};

/** Years that the key names. */
export type KeyYears = { readonly first: number; readonly today: number };

/** Write the key for a moment. */
export function keyText(
  { by, year, band }: Pick<MapMoment, 'by' | 'year' | 'band'>,
  { first, today }: KeyYears,
  { isShort, hasPinned }: { readonly isShort: boolean; readonly hasPinned: boolean },
  words: Words,
): KeyText {
  return {
    tints: {
      sea: words(band === null || isShort ? 'map.key.sea.one' : 'map.key.sea.runs'),
      band: words(isShort ? 'map.key.bandShort' : 'map.key.band'),
      shore: words('map.key.shore', { by, year: String(year) }),
      pinned: hasPinned ? words('map.key.pinned') : null,
      today: words('map.key.today', { year: String(today) }),
      bed: words('map.key.bed', { year: String(today) }),
      'bed-before': words('map.key.bedBefore', { from: String(first), to: String(today) }),
      pools: words('map.key.pools'),
    },
    ports: words('map.key.ports'),
    wetlands: words('map.key.wetlands'),
    full: words('map.key.full'),
    part: words('map.key.part'),
    cutOff: words('map.key.cutOff'),
    whole: words('map.key.whole'),
    degraded: words('map.key.degraded'),
    dry: words('map.key.dry'),
    accuracy: words(isShort ? 'map.accuracyShort' : 'map.accuracy'),
    hasSigns: !isShort,
  };
}

/** Tints and lines with their words. */
export function keyTints({ tints }: KeyText): readonly { readonly id: TintId; readonly text: string }[] {
  return tintIds.flatMap((id) => {
    const text = tints[id];
    return text === null ? [] : [{ id, text }];
  });
}

/** Signs of ports and wetlands with their words. */
export function keySigns(text: KeyText): readonly {
  readonly id: SignShape;
  readonly heading: string;
  readonly signs: readonly { readonly form: SignForm; readonly text: string }[];
}[] {
  if (!text.hasSigns) return [];
  return [
    {
      id: 'disc',
      heading: text.ports,
      signs: [
        { form: 'full', text: text.full },
        { form: 'half', text: text.part },
        { form: 'cross', text: text.cutOff },
      ],
    },
    {
      id: 'diamond',
      heading: text.wetlands,
      signs: [
        { form: 'full', text: text.whole },
        { form: 'half', text: text.degraded },
        { form: 'hollow', text: text.cutOff },
        { form: 'cross', text: text.dry },
      ],
    },
  ];
}
