import { measureText } from './measure';
import type { TextStyle } from './typeface';

/**
 * Shorten a text to `maxWidth` px by cutting its end and writing … after what is left; a text that fits is unchanged.
 * Returns an empty string where not even the … fits.
 */
export function ellipsise(text: string, style: TextStyle, maxWidth: number): string {
  if (measureText(text, style) <= maxWidth) return text;
  const characters = [...text];
  let fits = 0;
  let tooMany = characters.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (measureText(shortened(characters, middle), style) <= maxWidth) fits = middle;
    else tooMany = middle;
  }
  const shortest = shortened(characters, fits);
  return measureText(shortest, style) <= maxWidth ? shortest : '';
}

function shortened(characters: readonly string[], count: number): string {
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}
