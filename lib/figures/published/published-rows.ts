import { ticks } from 'd3-array';
import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay, levelFromShown, shownLevel } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import type { Layer, PlacedText } from '../layer';
import type { Area, Axis, BarsPanel } from '../panel';
import type { TypeScale } from '../type-scale';
import { rangeItem, type Study } from './studies';
import { studyWords } from './study-words';

/** Height that suits the rows of these studies, px: a line for each name and one for each of its bars. */
export function rowsHeight(studies: readonly Study[], type: TypeScale): number {
  return type.strong.size * (1.6 * studies.length + 0.7 * barsOf(studies) + 3.2);
}

/**
 * Lay published ranges down, under a narrow level figure or beside one of middle width: a name, the meaning of its
 * range, and the bars of each paper along an axis of levels.
 */
export function publishedRows(
  studies: readonly Study[],
  area: Area,
  domain: readonly [number, number],
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): BarsPanel {
  const size = type.strong.size;
  const inner: Area = { x: area.x, y: area.y + size * 1.6, width: area.width, height: area.height - size * 3.2 };
  const share = inner.height / (1.6 * studies.length + 0.7 * barsOf(studies));
  const [nameHeight, barPitch] = [share * 1.6, share * 0.7];
  const labels: PlacedText[] = [
    {
      text: words('level.publishedRows'),
      x: area.x,
      y: area.y + size,
      anchor: 'start',
      style: type.strong,
      paint: 'published',
    },
  ];
  // Rows are px from the top of the panel: the scale of a rows panel runs from −0.5 to count − 0.5.
  let top = 0;
  const items = studies.flatMap((study) => {
    const { name, meaning } = studyWords(study.id, words);
    const style = type.strong;
    const y = inner.y + top + nameHeight - size * 0.35;
    labels.push({ text: name, x: area.x, y, anchor: 'start', style, paint: 'published' });
    const x = area.x + measureText(name, style) + size / 2;
    labels.push({ text: meaning, x, y, anchor: 'start', style: type.small, paint: 'soft' });
    top += nameHeight;
    return study.statements.map((placed, i) => {
      const at = top + barPitch / 2;
      top += barPitch;
      return rangeItem(
        placed,
        at / inner.height - 0.5,
        study.statements.length > 1 && i >= study.statements.length / 2,
      );
    });
  });
  const layers: Layer[] = [
    {
      kind: 'range',
      id: 'published-ranges',
      role: 'published',
      along: 'x',
      items,
      paint: 'published',
      thickness: barPitch * 0.62,
    },
    { kind: 'label', id: 'published-names', role: 'published', labels },
  ];
  return {
    kind: 'bars',
    id: 'published',
    area: inner,
    x: lyingAxis(domain, display, type),
    rows: { labels: [''], labelsAt: 'left', style: type.label },
    layers,
  };
}

function barsOf(studies: readonly Study[]): number {
  return studies.reduce((sum, study) => sum + study.statements.length, 0);
}

/** The level axis, lying: deep water at the right, as time runs on the figure above. */
function lyingAxis(domain: readonly [number, number], display: LevelDisplay, type: TypeScale): Axis {
  const shown = ticks(shownLevel(domain[0], display), shownLevel(domain[1], display), 5);
  return {
    domain: [domain[1], domain[0]],
    ticks: shown.map((value) => {
      const metres = levelFromShown(value, display);
      return { value: metres, text: formatLevelNumber(metres, display, 0) };
    }),
    grid: true,
    line: false,
    side: 'bottom',
    style: type.tick,
  };
}
