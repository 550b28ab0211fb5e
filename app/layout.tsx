import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { figureData } from '@/.generated/figure-data';
import { figurePicture } from '@/components/embed/figure-picture';
import { WordsProvider } from '@/components/scenario/words-provider';
import { OfflineNotice } from '@/components/site/offline-notice';
import { paletteStyleSheet, palettes } from '@/lib/figures/palette';
import { createWords } from '@/lib/words/catalogue';
import { fontScript } from './font-script';
import { headScript } from './head-script';
import '@/.generated/fonts.css';
import './styles/page.css';
import './styles/print.css';

const words = createWords();

export const metadata: Metadata = {
  metadataBase: new URL(figureData.identity.site),
  title: { default: words('site.title'), template: `%s · ${words('site.name')}` },
  description: words('site.description'),
  openGraph: {
    type: 'website',
    siteName: words('site.name'),
    images: [figurePicture('level', words('page.figures.level'))],
  },
  twitter: { card: 'summary_large_image' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palettes.light.paper },
    { media: '(prefers-color-scheme: dark)', color: palettes.dark.paper },
  ],
};

/** The frame of every page: language, colours, fonts, words. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, made from the palette of the figures */}
        <style dangerouslySetInnerHTML={{ __html: paletteStyleSheet() }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, which must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
      </head>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, which must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: fontScript }} />
        <WordsProvider>
          <div className="page">{children}</div>
          <OfflineNotice />
        </WordsProvider>
      </body>
    </html>
  );
}
