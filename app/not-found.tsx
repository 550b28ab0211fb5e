import type { Metadata } from 'next';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { createWords } from '@/lib/words/catalogue';

const words = createWords();

export const metadata: Metadata = { title: words('page.notFound.title') };

/** An address that leads nowhere: say so, and where to go. */
export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main id="content">
        <h1>{words('page.notFound.title')}</h1>
        <p>{words('page.notFound.text')}</p>
        <p>
          <a href="/">{words('page.notFound.home')}</a> · <a href="/data/">{words('page.notFound.data')}</a>
        </p>
      </main>
      <SiteFooter />
    </>
  );
}
