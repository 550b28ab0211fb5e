import katex from 'katex';
import styles from './tex.module.css';

/** A formula as MathML, set when the page is built: no script and no font of its own. */
export function Tex({ children, display = false }: { children: string; display?: boolean }) {
  const markup = katex
    .renderToString(children, { output: 'mathml', displayMode: display, throwOnError: true })
    .replace(/<mi>([a-z]{2,})<\/mi>/g, '<mi mathvariant="normal">$1</mi>');
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: markup that the typesetter made from our own formulas
    <span className={display ? styles['display'] : styles['inline']} dangerouslySetInnerHTML={{ __html: markup }} />
  );
}
