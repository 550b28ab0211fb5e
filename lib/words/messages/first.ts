import { brief } from './brief';
import { draughtCalculator } from './draught-calculator';
import { embed } from './embed';
import { mapPage } from './map-page';
import { offline } from './offline';
import { page } from './page';
import { parameters } from './parameters';

/** What pages say before their live part is there. A topic of figures or of one page has no place here. */
export const first = { brief, draughtCalculator, embed, mapPage, offline, page, parameters } as const;
