import { parseAnnualLevels } from '@/lib/datasets/annual-levels';
import { readDataFile } from '@/lib/datasets/files';
import { parseHypsometry } from '@/lib/datasets/hypsometry';
import { basinOf } from './basin';

/** The real basin, read from `data/`, for tests and scripts of the model. */
export const caspian = basinOf(
  parseAnnualLevels(readDataFile('annual-levels.csv')),
  parseHypsometry(readDataFile('hypsometry.csv')),
);
