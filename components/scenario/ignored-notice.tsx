'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Ignored, readLink } from '@/lib/scenario/link';
import styles from './ignored-notice.module.css';

/** How many pieces of a broken link are named one by one, and how much of each is shown. */
const named = 4;
const longest = 40;

/** Say what of the link was not taken, when the page opens and when the reader goes back or forward. */
export function IgnoredNotice() {
  const words = useTranslations('page.notice');
  const [ignored, setIgnored] = useState<readonly Ignored[]>([]);
  useEffect(() => {
    const read = () => setIgnored(readLink(window.location.search).ignored);
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  return (
    <div role="status" className={styles['place']}>
      {ignored.length > 0 && (
        <div className={styles['notice']}>
          <p>
            <strong>{words('title')}: </strong>
            {ignored
              .slice(0, named)
              .map(({ key, value, why }) => words(why, { key: shortened(key), value: `“${shortened(value)}”` }))
              .join('; ')}
            {ignored.length > named && `; ${words('more', { count: String(ignored.length - named) })}`}.
          </p>
          <button type="button" onClick={() => setIgnored([])}>
            {words('dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
