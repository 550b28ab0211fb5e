import { loadFigureData } from '@/lib/datasets/figure-data';
import { Refusal } from '@/lib/domain/refusal';
import { createFigureContext, type FigureContext } from '@/lib/figures/context';
import { readLink } from '@/lib/scenario/link';
import type { Scenario } from '@/lib/scenario/scenario';
import { createWords } from '@/lib/words/catalogue';
import packageJson from '@/package.json';
import { reliefFromDisk } from '../figure/relief-from-disk';

/** The data, words and model of the product, as the command line uses them. */
export function openHouse(): FigureContext {
  const data = loadFigureData(process.env['SITE_URL'], packageJson.version);
  return createFigureContext(data, createWords(), reliefFromDisk);
}

/** Read `--scenario`: what a page would ignore with a notice is refused here. */
export function scenarioFrom(option: string | undefined): Scenario {
  const { scenario, ignored } = readLink(option ?? '');
  const [first] = ignored;
  if (first !== undefined) {
    const { key, value, why } = first;
    const reasons = {
      key: ['is no parameter', 'a key of the link'],
      number: ['is not a number', 'a number'],
      range: ['is out of range', 'a value within the limits of the parameter'],
      option: ['is not an option', 'an option of the parameter'],
      window: ['is too short a window', 'at least ten years, from before to'],
      pin: ['is not a scenario', 'the query of a link without pin'],
    } as const;
    const [what, expected] = reasons[why];
    throw new Refusal(`--scenario ${key.slice(0, 40)}`, `${what}: '${value.slice(0, 40)}'`, expected);
  }
  return scenario;
}
