import type { Area, GeoPanel } from '../panel';
import { latestPer } from '../remember';
import type { TypeScale } from '../type-scale';
import type { KeyText } from './key-items';
import { mapKey } from './map-key';
import type { MapLayout, WordsRoom } from './map-layout';
import { planNumbers, setNumbers } from './map-readout-block';
import type { Readout } from './map-readouts';

/** The words beside the map: the numbers, and the key. */
export type MapWords = { readonly readouts: readonly Readout[]; readonly key: KeyText };

/** What the words need at the most: `room` are the widest that they become. */
export function wordsRoom(room: MapWords, type: TypeScale): WordsRoom {
  return {
    numbers: (width, columns) => planNumbers(width, columns, room.readouts, type),
    keyHeight: (width) => mapKey({ x: 0, y: 0, width }, room.key, room.key, type).bottom,
    apart: type.small.size * 1.4,
  };
}

/** Set the words where the layout has room for them. */
export function wordsPanels(
  { numbers, key }: MapLayout,
  words: MapWords,
  room: MapWords,
  type: TypeScale,
): readonly GeoPanel[] {
  const panels: GeoPanel[] = [];
  if (numbers !== null) {
    const labels = setNumbers(numbers.area, numbers.plan, words.readouts, type);
    const layer = { kind: 'label', id: 'readouts', role: 'model', labels } as const;
    panels.push({ kind: 'geo', id: 'numbers', area: numbers.area, layers: [layer] });
  }
  if (key !== null) {
    panels.push(keyPanel(key, { text: words.key, room: room.key, type }));
  }
  return panels;
}

type KeyOrder = { readonly text: KeyText; readonly room: KeyText; readonly type: TypeScale };

/** The key in its area, which stands for one layout: set anew only where its words change. */
const keyPanel = latestPer(
  ({ text }: KeyOrder) => JSON.stringify(text),
  (area: Area, { text, room, type }): GeoPanel => {
    const { layers, labels } = mapKey(area, text, room, type);
    const layer = { kind: 'label', id: 'key-words', role: 'context', labels } as const;
    return { kind: 'geo', id: 'key', area, layers: [...layers, layer] };
  },
);
