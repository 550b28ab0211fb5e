import type { Words } from '@/lib/words/catalogue';
import { formatLevel, formatLevelRange, type LevelDisplay } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, Layer, PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import type { ScenarioLevel } from '../wetlands/scenario-level';
import { type LaidStretch, placeOfLevel } from './level-stretches';

/** The last annual mean, m BHS, with its year. */
export type Today = { readonly year: number; readonly levelMetres: number };

/** Where names of levels may stand: the baseline of their line, and the edges that hold them, px. */
export type NameLine = { readonly y: number; readonly left: number; readonly right: number };

/** Today's level as a rule, in the stretch that holds it. */
export function todayRule({ levelMetres }: Today, stretch: LaidStretch): readonly Layer[] {
  return holds(stretch, levelMetres)
    ? [{ kind: 'rule', id: 'today', role: 'observed', axis: 'x', at: levelMetres, paint: 'ink', width: 1.25 }]
    : [];
}

/** Name today's level over its rule. */
export function todayName(
  { year, levelMetres }: Today,
  laid: readonly LaidStretch[],
  line: NameLine,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): PlacedText {
  const text = words('matrix.today', { year: String(year), level: formatLevel(levelMetres, display) });
  return named(text, placeOfLevel(laid, levelMetres), line, type, 'ink');
}

/** What a stretch shows of the scenario: 9 in 10 runs as a shade behind the bands, its level as a rule before them. */
export function scenarioLines(
  { levelMetres, band }: ScenarioLevel,
  stretch: LaidStretch,
): { readonly behind: readonly Layer[]; readonly before: readonly Layer[] } {
  const [high, low] = stretch.domain;
  const [from, to] = band === null ? [low, low] : [Math.min(high, band.highMetres), Math.max(low, band.lowMetres)];
  return {
    behind:
      from > to
        ? [{ kind: 'span', id: 'scenario-band', role: 'model', axis: 'x', from, to, paint: 'model', opacity: 0.13 }]
        : [],
    before: holds(stretch, levelMetres)
      ? [{ kind: 'rule', id: 'scenario', role: 'model', axis: 'x', at: levelMetres, paint: 'model', width: 1.75 }]
      : [],
  };
}

/** Name the scenario's level over its rule, or at the end of the axis beyond which it lies. */
export function scenarioName(
  { year, levelMetres, band }: ScenarioLevel,
  laid: readonly LaidStretch[],
  line: NameLine,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): PlacedText {
  const level = formatLevel(levelMetres, display, 1);
  const text =
    band === null
      ? words('matrix.observed', { year: String(year), level: formatLevel(levelMetres, display) })
      : words('matrix.scenario', {
          year: String(year),
          level,
          range: formatLevelRange(band.lowMetres, band.highMetres, display, 1),
        });
  return named(text, placeOfLevel(laid, levelMetres), line, type, 'modelText');
}

/** The pinned scenario's level as a dashed rule, in the stretch that holds it. */
export function pinnedRule(pinned: ScenarioLevel | null, stretch: LaidStretch): readonly Layer[] {
  if (pinned === null || !holds(stretch, pinned.levelMetres)) return [];
  const at = pinned.levelMetres;
  return [{ kind: 'rule', id: 'pinned', role: 'pinned', axis: 'x', at, paint: 'pinned', width: 1.5, dash: '5 3' }];
}

/** The letter of the pinned scenario at the foot of its rule; none where the rule lies beyond the axis. */
export function pinnedName(
  pinned: ScenarioLevel | null,
  laid: readonly LaidStretch[],
  type: TypeScale,
  words: Words,
): LabelLayer {
  const stretch = pinned === null ? undefined : laid.find((one) => holds(one, pinned.levelMetres));
  const labels =
    pinned === null || stretch === undefined
      ? []
      : [
          {
            text: words('wetlands.pinned'),
            x: placeOfLevel(laid, pinned.levelMetres) + 3,
            y: stretch.area.y + stretch.area.height - 3,
            anchor: 'start' as const,
            style: { ...type.strong, size: type.small.size },
            paint: 'pinned' as const,
            halo: true,
          },
        ];
  return { kind: 'label', id: 'pinned-name', role: 'pinned', labels };
}

/** The seam of both stretches belongs to the first. */
function holds({ domain, id }: LaidStretch, levelMetres: number): boolean {
  return levelMetres >= domain[1] && (id === 'close' ? levelMetres <= domain[0] : levelMetres < domain[0]);
}

function named(
  text: string,
  at: number,
  { y, left, right }: NameLine,
  type: TypeScale,
  paint: PlacedText['paint'],
): PlacedText {
  const half = measureText(text, type.small) / 2;
  return { text, x: Math.min(right - half, Math.max(left + half, at)), y, anchor: 'middle', style: type.small, paint };
}
