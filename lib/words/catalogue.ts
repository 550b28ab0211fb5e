import { createTranslator } from 'use-intl/core';
import { defaultLocale, type Locale } from './locale';
import { en } from './messages/en';
import { rememberWords } from './remember-words';

declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}

/** A catalogue with the keys of the English one and sentences of any language. */
export type Sentences<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Sentences<English[Key]>;
};

/** The sentences of each language, in the shape of the English ones. */
const catalogue = { en } as const satisfies Record<Locale, Sentences<typeof en>>;

/** A sentence by its key: `words('figure.source', { sources })`; keys and values are checked by the compiler. */
export type Words = ReturnType<typeof createWords>;

/**
 * Give the sentences of a language to code that knows no React: figures, files, pages as they are built, the command line.
 * In the browser only the live part has them all; components there ask their provider.
 * A missing or broken sentence throws, here and in tests, rather than printing its key.
 */
export function createWords(locale: Locale = defaultLocale) {
  return rememberWords(
    createTranslator({
      locale,
      messages: catalogue[locale],
      onError: (error) => {
        throw error;
      },
    }),
  );
}
