import { drawMarkup } from '@/components/figure/draw-markup';
import { browserEnvironment } from '@/components/figure/export/browser-environment';
import { finishSvg } from '@/lib/export/finish-svg';
import { describePdf } from '@/lib/export/pdf/describe-pdf';
import { writePdf } from '@/lib/export/pdf/write-pdf';
import { sheetOf } from '@/lib/export/sheet';
import { briefFigure } from '@/lib/figures/brief/brief-figure';
import { briefSheet } from '@/lib/figures/brief/brief-sheet';
import { type FigureContext, runScenario } from '@/lib/figures/context';
import { runRecord } from '@/lib/figures/run-record';
import type { Scenario } from '@/lib/scenario/scenario';

const { width, height, margin, widthMm } = briefSheet;
const sheet = sheetOf({
  id: 'a4',
  widthPx: width,
  heightPx: { min: height, max: height },
  unit: 'mm',
  scale: widthMm / width,
});

/** The brief as a file, and the characters in it that the fonts lack. */
export type BriefPdf = { readonly blob: Blob; readonly name: string; readonly missing: readonly string[] };

/**
 * Write the brief of a scenario as a PDF of one A4 page, all of it vector. Runs are computed anew, so that the file is
 * that of the scenario and never of bands still on their way. Throws what fonts and drawing throw.
 */
export async function briefPdf(scenario: Scenario, context: FigureContext, hasRelief: boolean): Promise<BriefPdf> {
  const spec = briefFigure(scenario, runScenario(scenario, context), context, hasRelief);
  const run = runRecord(scenario, context);
  const svg = finishSvg(drawMarkup(spec), spec, {
    theme: 'light',
    sheet,
    margin,
    run: { ...run, link: spec.provenance.link },
  });
  const month = context.data.altimetry.points.at(-1)?.month ?? '1992-09';
  const page = await browserEnvironment.toPage(svg, sheet);
  const bytes = writePdf(page, describePdf(spec, month, context.words));
  return {
    blob: new Blob([bytes], { type: 'application/pdf' }),
    name: `caspian-brief-${run.id}.pdf`,
    missing: page.missing,
  };
}
