'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import styles from './offline-notice.module.css';
import { keepOffline } from './offline-registration';

/** Keep the site for times without network, and say quietly when a newer version waits; nothing reloads unasked. */
export function OfflineNotice() {
  const words = useTranslations('offline');
  const [reload, setReload] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') return;
    return keepOffline((takeOver) => setReload(() => takeOver));
  }, []);
  return (
    <div role="status" className={styles['place']}>
      {reload !== null && (
        <div className={styles['notice']}>
          <span>{words('ready')}</span>
          <button type="button" onClick={reload}>
            {words('reload')}
          </button>
          <button type="button" onClick={() => setReload(null)}>
            {words('later')}
          </button>
        </div>
      )}
    </div>
  );
}
