import { escapeXml } from '../xml-text';

/** What a PDF says about itself beside its picture. */
export type PdfDescription = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** Terms of use, of the data drawn. */
  readonly rights: string;
  readonly runId: string;
  /** The whole link to exactly this figure. */
  readonly link: string;
  /** Month of the last data, `2026-02`: its first day is the date of the file. */
  readonly month: string;
};

/** Write a PDF's description as XMP (ISO 16684-1, Dublin Core), where programs that sort files look for it. */
export function xmpPacket({ title, subject, author, keywords, rights, runId, link, month }: PdfDescription): string {
  const inLanguage = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const subjects = keywords.map((keyword) => `<rdf:li>${escapeXml(keyword)}</rdf:li>`).join('');
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    inLanguage('title', title),
    inLanguage('description', subject),
    inLanguage('rights', rights),
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:subject><rdf:Bag>${subjects}</rdf:Bag></dc:subject>`,
    `<dc:identifier>${escapeXml(runId)}</dc:identifier>`,
    `<dc:source>${escapeXml(link)}</dc:source>`,
    `<xmp:CreateDate>${escapeXml(month)}-01T00:00:00Z</xmp:CreateDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
}
