'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { writeLink } from '@/lib/scenario/link';
import { useScenarioActions } from './scenario-provider';

/** Copy the link of the scenario shown, to one figure or to the page. */
export function CopyLink({ anchor }: { anchor?: string }) {
  const words = useTranslations('page.panel');
  const { current } = useScenarioActions();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const { origin, pathname } = window.location;
    const link = `${origin}${pathname}?${writeLink(current())}${anchor === undefined ? '' : `#${anchor}`}`;
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words('copied'));
    } catch {
      // A browser that gives no clipboard still shows the link, ready to be copied by hand.
      setSaid(link);
    }
    setTimeout(() => setSaid(''), 6000);
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {words('copyLink')}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
