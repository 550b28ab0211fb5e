'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';

const choices = ['auto', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

/** The colours of the page: those of the reader's system, or light, or dark; kept in the browser alone. */
export function ThemeSwitch() {
  const words = useTranslations('page.display');
  const [choice, setChoice] = useState<Choice>('auto');
  useEffect(() => {
    const set = document.documentElement.dataset['theme'];
    setChoice(choices.find((known) => known === set) ?? 'auto');
  }, []);
  const choose = (next: Choice) => {
    setChoice(next);
    if (next === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // A browser that keeps nothing still shows the choice until it is closed.
    }
  };
  return (
    <select
      aria-label={words('theme')}
      value={choice}
      onChange={(event) => choose(choices.find((known) => known === event.target.value) ?? 'auto')}
    >
      {choices.map((name) => (
        <option key={name} value={name}>
          {words(name)}
        </option>
      ))}
    </select>
  );
}
