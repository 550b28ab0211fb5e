import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { EmbedLive } from '@/components/embed/embed-live';
import { EmbedTools } from '@/components/embed/embed-tools';
import { figurePicture } from '@/components/embed/figure-picture';
import { FigureHost } from '@/components/figure/figure-host';
import { FirstPaint } from '@/components/figure/first-paint';
import { LiveProvider } from '@/components/live/live-provider';
import { IgnoredNotice } from '@/components/scenario/ignored-notice';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { type FigureId, figureIds } from '@/lib/figures/spec';
import { createWords } from '@/lib/words/catalogue';

type Props = { readonly params: Promise<{ readonly figure: string }> };

const words = createWords();

/** An embed page for every figure, and for nothing else. */
export const dynamicParams = false;

/** List every figure. */
export function generateStaticParams() {
  return figureIds.map((figure) => ({ figure }));
}

/** A part of another page: search engines are to find the first page, which has every figure. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = idOf((await params).figure);
  const figure = words(`page.figures.${id}`);
  return {
    title: words('embed.title', { figure }),
    description: words('embed.description', { figure }),
    robots: { index: false },
    alternates: { canonical: '/' },
    openGraph: { images: [figurePicture(id, figure)] },
  };
}

/** One figure with the scenario of its link, to stand in another page: no head, no foot, no panel. */
export default async function EmbedPage({ params }: Props) {
  const id = idOf((await params).figure);
  const title = words(`page.figures.${id}`);
  return (
    <ScenarioProvider>
      <LiveProvider>
        <EmbedLive id={id}>
          <EmbedFrame id={id} title={title}>
            <IgnoredNotice />
            <FigureHost id={id} title={title} following="at each step" leads>
              <FirstPaint id={id} />
              <EmbedTools id={id} />
            </FigureHost>
          </EmbedFrame>
        </EmbedLive>
      </LiveProvider>
    </ScenarioProvider>
  );
}

function idOf(text: string): FigureId {
  return figureIds.find((id) => id === text) ?? notFound();
}
