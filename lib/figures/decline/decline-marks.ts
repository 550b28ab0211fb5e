import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { decimalsIn, lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, Layer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import { publishedDecline } from './decline-axis';
import type { ScenarioFall } from './scenario-fall';

/** What a plot over the decline needs above it: a line for what stands still, and one for the scenario. */
export function declineHeadHeight(type: TypeScale): number {
  return type.small.size * 3.05;
}

/**
 * What every plot over the decline shows behind its data: 9–18 m shaded, and where the sea stands today; with their
 * names in the first line above the plot. `todayMetres` is the fall from 2020 to the last annual mean.
 */
export function stillDeclineLayers(
  todayMetres: number,
  plot: Plot,
  units: Units,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const [from, to] = publishedDecline;
  const [low, high] = plot.axes.x.domain;
  const names: PlacedText[] = [];
  const layers: Layer[] = [];
  const y = plot.area.y - type.small.size * 1.9;
  const today = words('decline.today', { fall: formatLength(todayMetres, units, 2) });
  if (todayMetres >= low && todayMetres <= high) {
    layers.push({ kind: 'rule', id: 'today', role: 'observed', axis: 'x', at: todayMetres, paint: 'ink', width: 1 });
    names.push(held(today, plot.x(todayMetres), y, plot, type, 'ink'));
  }
  if (from < high) {
    const right = Math.min(to, high);
    layers.unshift(span('published-decline', from, right));
    const whole = (metres: number) => formatNumber(lengthIn(units, metres));
    const name = words('decline.published', { range: formatRange(whole(from), whole(to), units) });
    const wanted = held(name, (plot.x(from) + plot.x(right)) / 2, y, plot, type, 'soft');
    const taken = names[0] === undefined ? Number.NEGATIVE_INFINITY : rightOf(names[0]) + 8;
    if (leftOf(wanted) >= taken) names.push(wanted);
  }
  return [...layers, { kind: 'label', id: 'decline-names', role: 'context', labels: names }];
}

/** Where the scenario has the sea in the year looked at: a rule, 9 in 10 runs as a shade, and its name in the second line. */
export function scenarioDeclineLayers(
  fall: ScenarioFall,
  plot: Plot,
  units: Units,
  type: TypeScale,
  words: Words,
): readonly Layer[] {
  const [low, high] = plot.axes.x.domain;
  const inside = (metres: number) => Math.min(high, Math.max(low, metres));
  const { band, fallMetres } = fall;
  const name: LabelLayer = {
    kind: 'label',
    id: 'scenario-fall-name',
    role: 'model',
    labels: [
      held(
        scenarioName(fall, units, words),
        plot.x(inside(fallMetres)),
        // Above the text of the uppermost tick, into which a name wider than the plot reaches.
        plot.area.y - type.small.size * 0.7,
        plot,
        type,
        'modelText',
      ),
    ],
  };
  const shade: readonly Layer[] =
    band === null
      ? []
      : [
          {
            kind: 'span',
            id: 'scenario-fall-band',
            role: 'model',
            axis: 'x',
            from: inside(band.low),
            to: inside(band.high),
            paint: 'model',
            opacity: 0.13,
          },
        ];
  const rule: readonly Layer[] =
    fallMetres < low || fallMetres > high
      ? []
      : [{ kind: 'rule', id: 'scenario-fall', role: 'model', axis: 'x', at: fallMetres, paint: 'model', width: 1.5 }];
  return [...shade, ...rule, name];
}

function scenarioName({ year, fallMetres, band }: ScenarioFall, units: Units, words: Words): string {
  const write = (metres: number) => formatNumber(lengthIn(units, metres), decimalsIn(units, 1));
  const fall = formatLength(fallMetres, units, 1);
  return band === null
    ? words('decline.observed', { year: String(year), fall })
    : words('decline.scenario', {
        year: String(year),
        fall,
        range: formatRange(write(band.low), write(band.high), units),
      });
}

function span(id: string, from: number, to: number): Layer {
  return { kind: 'span', id, role: 'published', axis: 'x', from, to, paint: 'published', opacity: 0.09 };
}

/** A name over a place of the axis, pushed back inside the plot. */
function held(
  text: string,
  at: number,
  y: number,
  { area }: Plot,
  type: TypeScale,
  paint: PlacedText['paint'],
): PlacedText {
  const half = measureText(text, type.small) / 2;
  const x = Math.min(area.x + area.width - half, Math.max(area.x + half, at));
  return { text, x, y, anchor: 'middle', style: type.small, paint };
}

function leftOf(label: PlacedText): number {
  return label.x - measureText(label.text, label.style) / 2;
}

function rightOf(label: PlacedText): number {
  return label.x + measureText(label.text, label.style) / 2;
}
