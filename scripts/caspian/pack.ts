import { makePack } from '@/lib/export/pack/make-pack';
import { subjectsOf } from '@/lib/export/subject';
import { figureIds } from '@/lib/figures/spec';
import type { Request } from '../caspian';
import { askedFigure, askedFiles } from './asked-files';
import { openHouse, scenarioFrom } from './house';
import { nodeEnvironment } from './node-environment';
import type { Output } from './output';

/** Make a ZIP of figures of one scenario: all of them, or those named, each once, in the order of the page. */
export async function writePack({ options }: Request): Promise<Output> {
  const named = options['figures']?.split(',').map((id) => askedFigure('caspian pack --figures', id.trim()));
  const ids = figureIds.filter((id) => named === undefined || named.includes(id));
  const asked = askedFiles('pack', options);
  const subjects = ids.map(subjectsOf(scenarioFrom(options['scenario']), openHouse()));
  return (await makePack(subjects, asked, nodeEnvironment)).bytes;
}
