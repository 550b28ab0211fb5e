import { expect, test } from 'vitest';
import { parseCoastImpacts } from '@/lib/datasets/coast-impacts';
import { readDataFile } from '@/lib/datasets/files';
import { impactsInOrder } from './impacts-in-order';

const impacts = parseCoastImpacts(readDataFile('coast-impacts.csv'));
const idsOf = (placeId: string) =>
  impactsInOrder(impacts.filter((impact) => impact.placeId === placeId)).map(({ id }) => id);

test('impacts stand by the first year printed, whatever surrounds it', () => {
  // coast-impacts.csv: 1997; 1975–1980; 2010–2020; 1990–2020; about 2021; about 2021–2023; 2023-11-22.
  expect(idsOf('gorgan_bay')).toEqual([
    'gorg77',
    'gorg_mndwi',
    'gorg97',
    'mian_area',
    'gorg_ncc',
    'gorg_inlet',
    'gorg_dredge',
  ]);
});

test('what has no date stands last', () => {
  // The flow of 1929, the drying of 1980–83, salt of the 1980s, the retreat until 2026; 9 km³ a year have no date.
  expect(idsOf('garabogazkol')).toEqual(['kbg_flow29', 'kbg_dry', 'kbg_salt', 'retreat_kbg', 'kbg_flow9']);
});
