import type { Metadata } from 'next';
import { figureData } from '@/.generated/figure-data';
import { methods } from '@/.generated/methods';
import { ContentsList } from '@/components/data/contents-list';
import { ReadingPage } from '@/components/data/reading-page';
import { CrossingsPart } from '@/components/methods/crossings-part';
import { DeclinePart } from '@/components/methods/decline-part';
import { EnsemblePart } from '@/components/methods/ensemble-part';
import { EquationsPart } from '@/components/methods/equations-part';
import { HindcastPart } from '@/components/methods/hindcast-part';
import { ModelPart } from '@/components/methods/model-part';
import { NumericsPart } from '@/components/methods/numerics-part';
import { ParametersPart } from '@/components/methods/parameters-part';
import { PresetsPart } from '@/components/methods/presets-part';
import { ReferencesPart } from '@/components/methods/references-part';
import { SensitivityPart } from '@/components/methods/sensitivity-part';
import { SymbolsPart } from '@/components/methods/symbols-part';
import { WarmingPart } from '@/components/methods/warming-part';
import { WrongPart } from '@/components/methods/wrong-part';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { createWords } from '@/lib/words/catalogue';
import { methods as messages } from '@/lib/words/messages/methods';

const words = createWords();

export const metadata: Metadata = { title: words('methods.title'), description: words('methods.description') };

/** How levels are made from assumptions, what those rest on, and how all of it can be wrong. */
export default function MethodsPage() {
  const { published, balanceFacts: facts, sources } = loadDatasets();
  const evidence = { published, facts, sources };
  const fact = (id: string) => facts.find((candidate) => candidate.id === id);
  const entries = Object.entries(messages.parts).map(([id, title]) => ({ id, title }));
  return (
    <ReadingPage
      title={words('methods.title')}
      lede={words('methods.lede')}
      contents={<ContentsList title={words('methods.contents')} entries={entries} />}
    >
      <ModelPart record={methods} />
      <EquationsPart record={methods} hypsometry={sources['hypsometry']} />
      <SymbolsPart record={methods} />
      <ParametersPart />
      <WarmingPart ar6={fact('warming-2081-2100')} />
      <PresetsPart results={methods.presets} />
      <EnsemblePart record={methods} />
      <DeclinePart record={methods} />
      <CrossingsPart />
      <SensitivityPart record={methods} />
      <HindcastPart record={methods} dam={fact('kbg-dam')} />
      <NumericsPart record={methods} identity={figureData.identity} />
      <WrongPart record={methods} evidence={evidence} />
      <ReferencesPart evidence={evidence} />
    </ReadingPage>
  );
}
