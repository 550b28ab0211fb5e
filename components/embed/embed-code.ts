import { escapeXml, writeTag } from '@/lib/export/xml-text';
import type { FigureSpec } from '@/lib/figures/spec';
import { pictureAddress } from './figure-picture';
import type { HeightMessage } from './height-message';

/** Room below the drawing for its tools, and around it, CSS px. */
const roomPx = 72;

/** What is written of a figure into another page. */
export type Embedded = Pick<FigureSpec, 'id' | 'title' | 'height' | 'provenance'>;

/**
 * Write the HTML that puts a figure with its scenario into another page, ready to be pasted.
 *
 * It is a frame of the page's width and, in CSS px, of the height of the drawing with its tools. A short script gives
 * the frame the height that the figure asks for; where a page lets no script through, the frame scrolls. What shows no
 * frames shows the picture of the default scenario and the link to the full page with this scenario. Every value is
 * escaped: no title and no query changes the markup around it.
 */
export function embedCode({ id, title, height, provenance }: Embedded): string {
  const { origin, search, href } = new URL(provenance.link);
  const frame = {
    src: `${origin}/embed/${id}/${search}`,
    title,
    loading: 'lazy',
    width: '100%',
    height: String(Math.ceil(height) + roomPx),
    style: 'border:0',
  };
  const picture = writeTag('img', { src: `${origin}${pictureAddress(id)}`, alt: title, width: '100%' }, false);
  const instead = `${writeTag('a', { href }, false)}${picture}${escapeXml(title)}</a>`;
  return `${writeTag('iframe', frame, false)}${instead}</iframe>\n<script>${sizingScript(origin)}</script>\n`;
}

/** Gives each frame of ours the height that it asks for, and listens to no other origin. */
function sizingScript(origin: string): string {
  const from: HeightMessage['from'] = 'caspian-waterline';
  return [
    `addEventListener('message',function(e){`,
    `if(e.origin==='${origin}'&&e.data&&e.data.from==='${from}')`,
    `document.querySelectorAll('iframe').forEach(function(f){`,
    'if(f.contentWindow===e.source)f.height=Number(e.data.height)})})',
  ].join('');
}
