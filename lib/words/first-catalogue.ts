import type { Sentences } from './catalogue';
import type { Locale } from './locale';
import { first } from './messages/first';

/** The sentences of each language that the first script of every page carries: a sixth of the whole catalogue. */
export const firstCatalogue = { en: first } as const satisfies Record<Locale, Sentences<typeof first>>;
