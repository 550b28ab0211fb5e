import type { Words } from '@/lib/words/catalogue';
import type { FigureText } from './compose';
import type { Provenance } from './spec';

/** Longest link that is printed whole; a longer one is in the file's metadata, and the foot names site and run. */
const longestLink = 60;

/** The foot of every figure: notes, the scenario in words, sources with their terms, and run, date and link. */
export function footOf(
  notes: string,
  provenance: Provenance,
  scenarioLines: number,
  words: Words,
): Pick<FigureText, 'foot' | 'stamp' | 'stampRoom'> {
  const { sources, scenario, dataTo, runId, link } = provenance;
  const site = /^https?:\/\/[^/]+/.exec(link)?.[0] ?? '';
  const stampOf = (address: string) =>
    [words('figure.dataUntil', { date: dataTo }), words('figure.run', { id: runId }), address].filter(
      (part) => part !== '',
    );
  return {
    foot: [
      ...(notes === '' ? [] : [{ text: notes, isNote: true } as const]),
      { text: words('figure.source', { sources: sources.join(' ') }) },
      ...(scenario === null ? [] : [{ text: words('figure.scenario', { scenario }), fixedLines: scenarioLines }]),
    ],
    stamp: stampOf(link.length <= longestLink ? link : site),
    stampRoom: stampOf(`${site}/?`.padEnd(longestLink, '0')),
  };
}

/** What a figure measures and under which scenario: its description for readers who do not see it. */
export function descriptionOf(subtitle: string, { scenario }: Provenance): string {
  return scenario === null ? subtitle : `${subtitle}. ${scenario}`;
}
