'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import { catalogue } from '@/lib/words/catalogue';
import { defaultLocale } from '@/lib/words/locale';

/** The sentences of the page's language, for everything below. */
export function WordsProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale={defaultLocale} messages={catalogue[defaultLocale]} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
