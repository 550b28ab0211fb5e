'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import { firstCatalogue } from '@/lib/words/first-catalogue';
import { defaultLocale } from '@/lib/words/locale';

/**
 * The sentences that every page begins with, in its language, for everything below: components of the browser take theirs
 * from here, since `createWords` would bring those of all figures and pages. A missing or broken one throws.
 */
export function WordsProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale={defaultLocale} messages={firstCatalogue[defaultLocale]} timeZone="UTC" onError={refuse}>
      {children}
    </IntlProvider>
  );
}

function refuse(error: Error): never {
  throw error;
}
