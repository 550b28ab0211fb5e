import { pdfNumber, type Veil } from '../drawing/pdf-painter';
import { createByteWriter } from './byte-writer';
import type { PaintedPage } from './paint-page';
import { pdfText } from './pdf-text';
import type { PdfDescription } from './xmp-packet';

/** A page and all that its file says. */
export type PdfPage = Omit<PaintedPage, 'bytes'> & {
  /** Operators of the page, compressed (PDF 1.7, 7.4.4). */
  readonly content: Uint8Array;
  readonly about: PdfDescription;
  /** The description once more, as XMP in UTF-8. */
  readonly packet: Uint8Array;
  /** 32 digits of 0…9, A…F. */
  readonly fileId: string;
};

/**
 * Write a file of one page without fonts and pictures: seven objects, the table of where each begins, and the trailer.
 * @see PDF 1.7 (ISO 32000-1), 7.5 for the file, 7.7 for the page, 8.4.5 for veils, 14.3 for the description
 */
export function pdfFile({ width, height, content, veils, about, packet, fileId }: PdfPage): Uint8Array<ArrayBuffer> {
  const file = createByteWriter();
  const starts: number[] = [];
  const open = (): void => file.text(`${starts.push(file.length())} 0 obj\n`);
  const object = (body: string): void => {
    open();
    file.text(`${body}\nendobj\n`);
  };
  const stream = (entries: string, bytes: Uint8Array): void => {
    open();
    file.text(`<< ${entries} /Length ${bytes.length} >>\nstream\n`);
    file.bytes(bytes);
    file.text('\nendstream\nendobj\n');
  };
  // See-through paint is of 1.4. The second line tells programs that carry files that this one is not text (7.5.2).
  file.text('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n');
  object('<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R /OpenAction [3 0 R /Fit] /PageLayout /OneColumn >>');
  object('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  object(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pdfNumber(width)} ${pdfNumber(height)}] /Contents 4 0 R\n` +
      `/Resources << /ProcSet [/PDF] /ExtGState << ${veils.map(veilEntry).join(' ')} >> >> >>`,
  );
  stream('/Filter /FlateDecode', content);
  stream('/Type /Metadata /Subtype /XML', packet);
  object(`<<\n${description(about)}\n>>`);
  const table = file.length();
  const lines = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  file.text(`xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${lines.join('')}`);
  file.text(`trailer\n<< /Size ${starts.length + 1} /Root 1 0 R /Info 6 0 R\n/ID [ <${fileId}> <${fileId}> ] >>\n`);
  file.text(`startxref\n${table}\n%%EOF\n`);
  return file.written().slice();
}

function veilEntry({ fill, stroke }: Veil, index: number): string {
  return `/GS${index + 1} << /ca ${pdfNumber(fill)} /CA ${pdfNumber(stroke)} >>`;
}

function description({ title, subject, author, keywords, rights, link, month }: PdfDescription): string {
  const entries = {
    Producer: author,
    Title: title,
    Subject: subject,
    Author: author,
    Keywords: [...keywords, rights, link].join('; '),
    Creator: author,
  };
  const lines = Object.entries(entries).map(([key, text]) => `/${key} (${pdfText(text)})`);
  return [...lines, `/CreationDate (D:${month.replace('-', '')}01000000+00'00')`].join('\n');
}
