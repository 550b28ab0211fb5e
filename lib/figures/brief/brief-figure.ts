import type { Scenario } from '@/lib/scenario/scenario';
import { balanceText } from '@/lib/words/balance-text';
import { formatNumber } from '@/lib/words/format-number';
import { compose } from '../compose';
import type { FigureContext, Runs } from '../context';
import { displayOf } from '../display-of';
import { footOf } from '../foot';
import type { PlacedText } from '../layer';
import { makeFigure } from '../makers';
import { mapMoment } from '../map/map-moment';
import { outcomeWords } from '../outcome-words';
import type { Area } from '../panel';
import { provenanceOf } from '../provenance';
import type { FigureSpec } from '../spec';
import { standingOf } from '../standing/standing';
import { standingWords } from '../standing/standing-words';
import { typeFor } from '../type-scale';
import { bareFigure } from './bare-figure';
import { briefPorts, briefWetlands } from './brief-ledgers';
import { briefMap } from './brief-map';
import { briefSheet } from './brief-sheet';

/** What the brief rests on, in the order of its parts. */
const sourceIds = [
  'composite-annual',
  'dahiti-altimetry',
  'published-projections',
  'port-rules',
  'vessels',
  'wetland-thresholds',
] as const;
const mapSourceIds = ['relief-grid', 'hypsometry', 'natural-earth', 'map-places'] as const;

/** Height of ledgers and map, and width of the ledgers beside the map, px. */
const lower = { height: 354, ledgers: 392 } as const;
const type = typeFor('middle');
const lead = 1.24;

/** The brief as a figure: `id` is that of its leading figure, width and height are the sheet without its margin. */
export type BriefSpec = FigureSpec;

/**
 * Lay out the brief of a scenario on one sheet of A4: where the sea stands and where the scenario takes it, the level,
 * extracts of the ledgers of ports and wetlands, the map, sources. It is drawn and written as figures are, so that
 * screen, print and PDF are one drawing. Without the relief (`hasRelief` false) the map's place says so.
 */
export function briefFigure(scenario: Scenario, runs: Runs, context: FigureContext, hasRelief: boolean): BriefSpec {
  const { data, basin, words } = context;
  const frame = {
    width: briefSheet.width - 2 * briefSheet.margin,
    height: briefSheet.height - 2 * briefSheet.margin,
    settled: true,
  } as const;
  const standing = standingWords(standingOf(data.annual, data.altimetry), displayOf(scenario, context), words);
  const whole = provenanceOf(
    'level',
    [...sourceIds, ...(hasRelief ? mapSourceIds : [])],
    scenario,
    context,
    'on the scenario',
  );
  const once = (texts: readonly string[]) => [...new Set(texts)];
  const provenance = {
    ...whole,
    sources: once(whole.sources),
    licences: once(whole.licences),
    link: whole.link.replace(/#.*$/, ''),
  };
  const notes = words('brief.notes', {
    members: formatNumber(scenario.members),
    seed: String(scenario.seed),
    map: hasRelief ? 'drawn' : 'other',
    accuracy: words('map.accuracy'),
  });
  const pinned = runs.pinned === null ? '' : ` ${words('ledger.notes.pinned')}`;
  const foot = footOf(`${notes}${pinned} ${words('brief.terms')}`, provenance, 2, words);
  const head = { title: standing.headline, subtitle: standing.sentences.join(' ') };
  const { body, ...composed } = compose(frame, { ...head, ...foot });

  const outcome = linesOf(outcomeWords(scenario, runs, context), body.y + 4, body.width, 'modelText');
  const levelTop = outcome.bottom + 14;
  const lowerTop = body.y + body.height - lower.height;
  const level = bareFigure((of) => makeFigure('level', context, scenario, runs, of), {
    y: levelTop,
    width: body.width,
    height: lowerTop - 18 - levelTop,
  });

  const ledgers: Area = { x: 0, y: lowerTop, width: lower.ledgers, height: lower.height };
  const ports = linesOf(words('brief.ports'), ledgers.y, ledgers.width, 'ink');
  const portsEnd = ledgers.y + ledgers.height * 0.63;
  const wetlands = linesOf(words('brief.wetlands'), portsEnd + 8, ledgers.width, 'ink');
  const mapX = ledgers.width + 22;
  const map: Area = { ...ledgers, x: mapX, width: body.width - mapX };
  const moment = mapMoment(scenario, runs.projection, basin);
  const mapHead = hasRelief
    ? words('brief.map', {
        year: String(moment.year),
        runs: moment.band === null ? 'other' : 'band',
        today: String(basin.start.year),
      })
    : words('brief.noMap');
  const mapLines = linesOf(mapHead, map.y, map.width, 'ink', map.x);
  const below = (area: Area, top: number, bottom: number): Area => ({ ...area, y: top, height: bottom - top });
  const end = lowerTop + lower.height;

  return {
    id: 'level',
    ...frame,
    ...head,
    description: provenance.scenario ?? head.subtitle,
    words: [...composed.words, ...outcome.lines, ...level.words, ...ports.lines, ...wetlands.lines, ...mapLines.lines],
    rules: [
      { x1: 0, x2: body.width, y: Math.round(outcome.bottom + 4) + 0.5 },
      { x1: 0, x2: body.width, y: Math.round(lowerTop - 10) + 0.5 },
      ...composed.rules,
    ],
    panels: [
      ...level.panels,
      briefPorts(scenario, runs, context, below(ledgers, ports.bottom, portsEnd)),
      briefWetlands(scenario, runs, context, below(ledgers, wetlands.bottom, end)),
      ...(hasRelief ? [briefMap(scenario, runs, context, below(map, mapLines.bottom + 4, end))] : []),
    ],
    tables: [],
    crosshair: null,
    provenance,
  };
}

/** Set a sentence in the strong style from a top edge down. */
function linesOf(text: string, top: number, width: number, paint: PlacedText['paint'], x = 0) {
  const leading = type.strong.size * lead;
  const lines = balanceText(text, type.strong, width).map(
    (line, i): PlacedText => ({
      text: line,
      x,
      y: top + type.strong.size + i * leading,
      anchor: 'start',
      style: type.strong,
      paint,
    }),
  );
  return { lines, bottom: top + lines.length * leading + 4 };
}
