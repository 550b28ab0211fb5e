import { readDataBytes } from '@/lib/datasets/files';
import { lazily } from '@/lib/figures/remember';
import { bundleFile } from '@/lib/relief/bundle';
import { decodeBundle } from '@/lib/relief/decode-bundle';

/** Read what the maps are drawn from when the first map is made; throws `Refusal` where it is missing or damaged. */
export const reliefFromDisk = lazily(() => decodeBundle(readDataBytes(bundleFile)));
