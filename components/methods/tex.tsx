import katex from 'katex';
import styles from './tex.module.css';

/**
 * A formula as MathML, set when the page is built: no script and no font of its own. A displayed one has a name, by which
 * the keyboard finds it where it is wider than its column and scrolls.
 */
export function Tex({ children, display }: { children: string; display?: string }) {
  const isDisplayed = display !== undefined;
  const markup = katex
    .renderToString(children, { output: 'mathml', displayMode: isDisplayed, throwOnError: true })
    .replace(/<mi>([a-z]{2,})<\/mi>/g, '<mi mathvariant="normal">$1</mi>');
  const place = isDisplayed
    ? { className: styles['display'], role: 'group', 'aria-label': display, tabIndex: 0 }
    : { className: styles['inline'] };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup that the typesetter made from our own formulas
  return <span {...place} dangerouslySetInnerHTML={{ __html: markup }} />;
}
