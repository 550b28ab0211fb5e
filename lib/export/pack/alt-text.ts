import type { FigureSpec } from '@/lib/figures/spec';
import type { Words } from '@/lib/words/catalogue';

/** Describe a figure to readers who do not see it: the finding, what is measured under which scenario, the sources. */
export function altText({ title, description, provenance }: FigureSpec, words: Words): string {
  const { sources, dataTo, runId } = provenance;
  const sentences = [
    title,
    description,
    words('figure.source', { sources: sources.join(' ') }),
    words('figure.dataUntil', { date: dataTo }),
    words('figure.run', { id: runId }),
  ];
  return `${sentences.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ')}\n`;
}
