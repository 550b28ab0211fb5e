import { Refusal } from '@/lib/domain/refusal';
import { defaultFileOptions, type FileOptions, textKinds, themes } from '@/lib/export/file-options';
import { parseSize } from '@/lib/export/sizes';
import { type FigureId, figureIds } from '@/lib/figures/spec';
import type { Request } from '../caspian';

/** Read how files are to be made from the options of a verb; what is not asked for is the default. */
export function askedFiles(verb: string, options: Request['options']): FileOptions {
  const choose = <C extends string>(name: string, choices: readonly C[], fallback: C): C => {
    const asked = options[name];
    const chosen = asked === undefined ? fallback : choices.find((known) => known === asked);
    if (chosen !== undefined) return chosen;
    throw new Refusal(`caspian ${verb} --${name}`, `unknown ${name} '${asked?.slice(0, 40)}'`, choices.join(', '));
  };
  const size = options['size'] ?? defaultFileOptions.size;
  parseSize(size);
  return {
    size,
    theme: choose('theme', themes, defaultFileOptions.theme),
    text: choose('text', textKinds, defaultFileOptions.text),
    title: options['title'] ?? defaultFileOptions.title,
    notes: choose('notes', ['on', 'off'], defaultFileOptions.notes ? 'on' : 'off') === 'on',
  };
}

/** Read the name of a figure. */
export function askedFigure(where: string, id: string | undefined): FigureId {
  const figure = figureIds.find((known) => known === id);
  if (figure !== undefined) return figure;
  const what = id === undefined ? 'no figure' : `unknown figure '${id.slice(0, 40)}'`;
  throw new Refusal(where, what, figureIds.join(', '));
}
