import content from '@/data/presets.json';
import { parsePresets } from '@/lib/model/parse-presets';
import type { Preset } from '@/lib/model/preset';

/** The named sets of assumptions, in the order in which they are offered. */
export const presets: readonly Preset[] = parsePresets(content);

/** The preset of an empty link. */
export const defaultPresetId = 'samant-prange';
