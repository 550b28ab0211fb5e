import type { PrintedCitations } from '@/lib/domain/citation';
import type { Wetland, WetlandThresholds } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Area, MatrixPanel } from '../panel';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import type { ScenarioLevel } from '../wetlands/scenario-level';
import { sitesByGroup, sitesWithoutThreshold } from '../wetlands/site-groups';
import { withTables } from '../with-tables';
import { pinnedName, pinnedRule, scenarioLines, scenarioName, type Today, todayRule } from './level-lines';
import { layStretches } from './level-stretches';
import { matrixKey } from './matrix-key';
import { bandLayers, isThin } from './matrix-layers';
import { marginsOf, rowNames } from './matrix-names';
import { chooseRows, layRows, type MatrixRows } from './matrix-rows';
import { matrixTable } from './matrix-table';
import { matrixNotes, matrixTitle } from './matrix-text';
import type { NoteLength } from './note-length';
import { captionsUnder, plotHead } from './plot-head';
import { sitesTable } from './sites-table';

const scenarioLineCount: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** What holds still while a slider moves. */
export type MatrixStage = {
  readonly wetlands: readonly Wetland[];
  readonly thresholds: readonly WetlandThresholds[];
  readonly citations: PrintedCitations;
  readonly today: Today;
  readonly display: LevelDisplay;
  readonly frame: Frame;
  readonly words: Words;
};

/** Sites by level: the band of each threshold, today's level, and the scenario's in the year looked at. */
export function stageMatrixFigure(stage: MatrixStage, first: ScenarioLevel, from: Provenance) {
  const { wetlands, thresholds, citations, today, display, frame, words } = stage;
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const groups = sitesByGroup(wetlands, thresholds);
  const others = sitesWithoutThreshold(wetlands, thresholds);
  const all = groups.reduce((sum, { sites }) => sum + sites.length, 0);
  const titleOf = (scenario: ScenarioLevel) => matrixTitle(thresholds, today, scenario, words);
  const textFor = (scenario: ScenarioLevel, provenance: Provenance, length: NoteLength, rows: MatrixRows | null) => {
    const shown = { sites: rows?.shown ?? all, all };
    const [unit, datum] = [words(`level.unit.${display.units}`), words(`datum.${display.datum.id}`)];
    const named = rows?.holdsOthers ? null : others;
    return {
      title: titleOf(scenario),
      subtitle: isColumn
        ? words('matrix.subtitle.short', { unit, shown: String(shown.sites), all: String(all) })
        : words('matrix.subtitle.long', { unit, datum }),
      ...footOf(
        isColumn ? '' : matrixNotes(length, named, shown, display, words),
        provenance,
        scenarioLineCount[breadth],
        words,
      ),
    };
  };
  const widest: ScenarioLevel = { year: 2088, levelMetres: -60, band: { lowMetres: -60, highMetres: -29.4 } };
  const titleLines = titleRoom(titleOf(first), [titleOf(widest)], type.title, frame);
  const key = matrixKey(frame.width, isColumn, type, words);
  const head = plotHead(key.height, type);
  const bodyFor = (length: NoteLength, rows: MatrixRows | null) =>
    compose(frame, textFor(first, from, length, rows), titleLines).body;
  const rowsFor = (length: NoteLength, rows: MatrixRows | null) =>
    layRows(groups, others, bodyFor(length, rows).height - head.height - head.below, type);
  const { rows, length } = chooseRows(rowsFor, all, type.label.size);
  const body = bodyFor(length, rows);
  const margins = marginsOf(rows, breadth === 'middle' || breadth === 'wide', type, words);
  const area: Area = {
    x: margins.names,
    y: body.y + head.height,
    width: body.width - margins.names - margins.country - margins.classes,
    height: rows.height,
  };
  const laid = layStretches(area, type.tick.size * 0.8, display, type);
  const right = area.x + area.width;
  const captions = captionsUnder(laid, today, frame.width, display, type, words);
  const names = rowNames(rows, area, right, margins, type, words);
  const panelKey = key.panelAt({ x: 0, y: body.y, width: frame.width, height: key.height }, isThin(rows.pitch));
  const parts = laid.map((stretch) => ({
    stretch,
    bands: bandLayers(rows, stretch),
    rule: todayRule(today, stretch),
  }));
  const sites = sitesTable(groups, others, words);

  return (scenario: ScenarioLevel, pinned: ScenarioLevel | null, provenance: Provenance): FigureSpec => {
    const text = textFor(scenario, provenance, length, rows);
    const { words: placed, rules } = compose(frame, text, titleLines);
    const line = { left: 0, right: frame.width, y: area.y - head.scenarioAbove };
    const name = scenarioName(scenario, laid, line, display, type, words);
    const panels = parts.map(({ stretch, bands, rule }, i): MatrixPanel => {
      const { behind, before } = scenarioLines(scenario, stretch);
      return {
        kind: 'matrix',
        id: stretch.id,
        area: stretch.area,
        x: stretch.axis,
        rows: { labels: [''], labelsAt: 'left', style: type.label },
        layers: [
          ...bands.back,
          ...behind,
          ...bands.front,
          ...rule,
          ...before,
          ...pinnedRule(pinned, stretch),
          ...(i === 0
            ? [
                captions,
                names,
                pinnedName(pinned, laid, type, words),
                { kind: 'label', id: 'scenario-name', role: 'model', labels: [name] } as const,
              ]
            : []),
        ],
      };
    });
    return withTables(() => [matrixTable(groups, others, today, scenario, citations, display, words), sites], {
      id: 'matrix',
      ...frame,
      title: text.title,
      subtitle: text.subtitle,
      description: descriptionOf(text.subtitle, provenance),
      words: placed,
      rules,
      panels: [panelKey, ...panels],
      crosshair: null,
      provenance,
    });
  };
}
