'use client';

import { useTranslations } from 'use-intl/react';

/** A fault while a page was shown: say what failed and what is not lost. */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const words = useTranslations('page.error');
  return (
    <main id="content">
      <h1>{words('title')}</h1>
      <p>{words('text')}</p>
      <p>{words('detail', { message: error.message })}</p>
      <p>
        <button type="button" onClick={reset}>
          {words('again')}
        </button>{' '}
        · <a href="/">{words('fresh')}</a>
      </p>
    </main>
  );
}
