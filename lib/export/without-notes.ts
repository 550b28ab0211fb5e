import { breadthOf } from '@/lib/figures/frame';
import type { FigureSpec } from '@/lib/figures/spec';
import { typeFor } from '@/lib/figures/type-scale';
import type { Words } from '@/lib/words/catalogue';
import { wrapText } from '@/lib/words/wrap-text';

/**
 * Leave the notes out of a figure's foot. Its source line, licences, scenario, date, run and link stay, as does
 * everything above; the line that parts foot and figure comes down to where the foot now begins.
 */
export function withoutNotes(spec: FigureSpec, words: Words): FigureSpec {
  const { foot } = typeFor(breadthOf(spec));
  const sources = words('figure.source', { sources: spec.provenance.sources.join(' ') });
  const [firstLine] = wrapText(sources, foot, spec.width);
  const ruleY = spec.rules.at(-1)?.y ?? spec.height;
  const begin = spec.words.findIndex(({ text, y }) => y > ruleY && text === firstLine);
  const notes = spec.words.findIndex(({ y }) => y > ruleY);
  if (begin <= notes || notes === -1) return spec;
  const down = (spec.words[begin]?.y ?? 0) - (spec.words[notes]?.y ?? 0);
  return {
    ...spec,
    words: [...spec.words.slice(0, notes), ...spec.words.slice(begin)],
    rules: spec.rules.map((rule) => (rule.y === ruleY ? { ...rule, y: rule.y + down } : rule)),
  };
}
