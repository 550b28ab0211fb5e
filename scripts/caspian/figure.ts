import { Refusal } from '@/lib/domain/refusal';
import { figureFiles } from '@/lib/export/figure-files';
import { figureFormats } from '@/lib/export/file-options';
import { shorelineFile } from '@/lib/export/shoreline-file';
import { subjectsOf } from '@/lib/export/subject';
import type { Request } from '../caspian';
import { askedFigure, askedFiles } from './asked-files';
import { openHouse, scenarioFrom } from './house';
import { nodeEnvironment } from './node-environment';
import { formatOf, type Output } from './output';

/** Make one figure as a file: the drawing of the page, without a browser; of the map also its shore as GeoJSON. */
export async function writeFigure({ id, options }: Request): Promise<Output> {
  const figure = askedFigure('caspian figure', id);
  const format = formatOf('figure', options['format'], [...figureFormats, 'geojson']);
  const asked = askedFiles('figure', options);
  if (asked.text === 'editable' && format !== 'svg') {
    throw new Refusal('caspian figure --text', `has no meaning for ${format}`, '--format svg');
  }
  const scenario = scenarioFrom(options['scenario']);
  if (format === 'geojson') {
    if (figure === 'map') return shorelineFile(scenario, openHouse()).bytes;
    throw new Refusal('caspian figure --format', `geojson has no meaning for ${figure}`, figureFormats.join(', '));
  }
  const subject = subjectsOf(scenario, openHouse())(figure);
  return (await figureFiles(subject, asked, nodeEnvironment).make(format)).bytes;
}
