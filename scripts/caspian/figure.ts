import { Refusal } from '@/lib/domain/refusal';
import { figureFiles } from '@/lib/export/figure-files';
import { figureFormats } from '@/lib/export/file-options';
import { subjectsOf } from '@/lib/export/subject';
import type { Request } from '../caspian';
import { askedFigure, askedFiles } from './asked-files';
import { openHouse, scenarioFrom } from './house';
import { nodeEnvironment } from './node-environment';
import { formatOf, type Output } from './output';

/** Make one figure as a file: the drawing of the page, without a browser. */
export async function writeFigure({ id, options }: Request): Promise<Output> {
  const figure = askedFigure('caspian figure', id);
  const format = formatOf('figure', options['format'], figureFormats);
  const asked = askedFiles('figure', options);
  if (asked.text === 'editable' && format !== 'svg') {
    throw new Refusal('caspian figure --text', `has no meaning for ${format}`, '--format svg');
  }
  const subject = subjectsOf(scenarioFrom(options['scenario']), openHouse())(figure);
  return (await figureFiles(subject, asked, nodeEnvironment).make(format)).bytes;
}
