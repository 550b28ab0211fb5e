import type { FigureSpec } from '@/lib/figures/spec';
import type { Words } from '@/lib/words/catalogue';
import type { PdfDescription } from './xmp-packet';

/** Describe a figure's PDF: what its words say, for programs that read no outlines. */
export function describePdf(spec: FigureSpec, month: string, words: Words): PdfDescription {
  const { runId, link, licences, unit, datum } = spec.provenance;
  return {
    title: spec.title,
    subject: spec.description,
    author: words('site.name'),
    keywords: [words('figure.run', { id: runId }), unit, ...(datum === null ? [] : [datum])],
    rights: licences.join(' '),
    runId,
    link,
    month,
  };
}
