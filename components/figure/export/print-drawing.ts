import { escapeXml } from '@/lib/export/xml-text';

/**
 * Print one drawing alone, on a sheet of its own: at its size, or smaller where the paper is. `svg` is a file of ours,
 * `title` becomes the name of the print. Done once the print dialog has been opened.
 */
export function printDrawing(svg: string, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.ariaHidden = 'true';
  // Not taken out of the layout: some browsers print nothing of a frame that is.
  Object.assign(frame.style, { position: 'fixed', right: '0', bottom: '0', width: '0', height: '0', border: '0' });
  const style = '@page{margin:12mm}body{margin:0}svg{display:block;max-width:100%;max-height:100vh;height:auto}';
  frame.srcdoc = `<!doctype html><title>${escapeXml(title)}</title><style>${style}</style>${svg}`;
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => {
      const { contentWindow } = frame;
      if (contentWindow === null) return reject(new Error('the browser gives no sheet to print on'));
      contentWindow.addEventListener('afterprint', () => frame.remove());
      contentWindow.focus();
      contentWindow.print();
      resolve();
    });
    document.body.append(frame);
  });
}
