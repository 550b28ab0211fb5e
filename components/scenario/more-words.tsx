'use client';

import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl/react';
import type { Locale } from '@/lib/words/locale';
import type { en } from '@/lib/words/messages/en';

/** Topics of some pages, in each language. */
type Topics = Readonly<Record<Locale, Partial<typeof en>>>;

/** More sentences for everything below, beside those of the pages all around. `topics` stay the same. */
export function MoreWords({ topics, children }: { topics: Topics; children: ReactNode }) {
  const locale = useLocale();
  const around = useMessages();
  const messages = useMemo(() => ({ ...around, ...topics[locale] }), [around, topics, locale]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  );
}
