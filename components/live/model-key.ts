import { type ModelSettings, modelParameters } from '@/lib/model/parameters';

const ids = Object.keys(modelParameters) as (keyof typeof modelParameters)[];

/** What the model reads of a scenario, as one text: where it is the same, so are the runs. */
export function modelKey(settings: ModelSettings): string {
  return [settings.mode, ...ids.map((id) => settings[id])].join(' ');
}
