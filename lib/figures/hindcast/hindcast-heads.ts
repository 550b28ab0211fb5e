import { balanceText } from '@/lib/words/balance-text';
import type { Words } from '@/lib/words/catalogue';
import { ellipsise } from '@/lib/words/ellipsise';
import { formatLength } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import type { PlacedText } from '../layer';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';
import type { HindcastPanel } from './hindcast-layers';
import { fittedYears, scoreOf, skillInWords, verdictOf } from './verdict';

type Line = Pick<PlacedText, 'text' | 'style' | 'paint'>;

/** Lines over a panel of this width: the years, how it came out, and the scores; in a column years and scores alone. */
export function headLines(
  { test, held }: HindcastPanel,
  width: number,
  units: Units,
  type: TypeScale,
  words: Words,
): readonly Line[] {
  const verdict = verdictOf(test);
  const paint = verdict === 'follows' ? 'modelText' : 'alarm';
  const years = fittedYears(test);
  const { trainedTo, lastYear } = test.period;
  const [score, other] = [scoreOf(test), held === null ? null : scoreOf(held)];
  const written = (of: typeof score) => ({
    rmse: formatLength(of.rmseMetres, units),
    skill: skillInWords(of.againstLine),
  });
  if (width < 90) {
    const short = lastYear > trainedTo ? words('hindcast.heading.splitShort', { trained: String(trainedTo) }) : years;
    const [rmse, skill] = [written(score).rmse.replace(/\s\S+$/, ''), written(score).skill];
    return [
      { text: short, style: type.strong, paint: 'ink' },
      { text: ellipsise(words('hindcast.rmse', { value: rmse }), type.small, width), style: type.small, paint },
      { text: ellipsise(words('hindcast.skill', { value: skill }), type.small, width), style: type.small, paint },
    ];
  }
  const wanted =
    lastYear > trainedTo
      ? words('hindcast.heading.split', { years, to: String(lastYear) })
      : words('hindcast.heading.all', { years });
  const heading = measureText(wanted, type.strong) <= width ? wanted : words('hindcast.heading.all', { years });
  const scores = [
    words('hindcast.scores', written(score)),
    ...(other === null ? [] : [words('hindcast.scoresHeld', written(other))]),
  ];
  return [
    { text: heading, style: type.strong, paint: 'ink' },
    ...balanceText(words(`hindcast.verdicts.${verdict}`), type.label, width).map(
      (text) => ({ text, style: type.label, paint }) as const,
    ),
    ...scores
      .flatMap((text) => balanceText(text, type.small, width))
      .map((text) => ({ text, style: type.small, paint: 'soft' }) as const),
  ];
}

/** Height of a heading with so many lines, px. */
export function headHeight(lines: number, type: TypeScale): number {
  return lines * type.label.size * 1.22 + type.label.size * 0.6;
}

/** Set the lines of a heading, from the top of its room. */
export function placeHead(lines: readonly Line[], { x, y }: Area, type: TypeScale): readonly PlacedText[] {
  return lines.map((line, i) => ({ ...line, x, y: y + type.label.size * (1 + i * 1.22), anchor: 'start' }));
}
