import { useTranslations } from 'use-intl/react';
import { afterEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { SiteWords } from '@/components/wetlands/site-words';
import { WordsProvider } from './words-provider';

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

/** A sentence of every page and one of the pages of wetlands. */
function Both() {
  const words = useTranslations();
  return (
    <p>
      {words('offline.reload')}, {words('wetlandPages.crossings.below', { year: '2050' })}
    </p>
  );
}

it('adds the sentences of some pages to those of all', () => {
  const container = mount(
    <WordsProvider>
      <SiteWords>
        <Both />
      </SiteWords>
    </WordsProvider>,
  );
  expect(container.textContent).toBe('Reload, Below in 2050');
});

it('throws where a page does not carry a sentence, rather than printing its key', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const missing = () =>
    mount(
      <WordsProvider>
        <Both />
      </WordsProvider>,
    );
  expect(missing).toThrow('wetlandPages.crossings.below');
});
