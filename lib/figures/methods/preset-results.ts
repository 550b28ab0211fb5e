import type { Basin } from '@/lib/model/basin';
import { defaultSettings } from '@/lib/model/default-settings';
import type { EnsembleDraws } from '@/lib/model/draws';
import type { ModelSettings } from '@/lib/model/parameters';
import { presentEvaporation } from '@/lib/model/present-evaporation';
import type { Preset } from '@/lib/model/preset';
import { project } from '@/lib/model/project';

/** Where a preset takes the sea by 2100, and the evaporation that closes its balance. */
export type PresetResult = {
  readonly id: string;
  readonly settings: ModelSettings;
  /** m BHS: the central line, and 5, 50 and 95 % of the runs. */
  readonly endMetres: { readonly central: number; readonly p05: number; readonly p50: number; readonly p95: number };
  /** The central line by year from the start, m BHS. */
  readonly centralMetres: readonly number[];
  /** m/yr; null in mode `decline`, which has no balance. */
  readonly evaporationMetres: number | null;
};

/** Run every preset with the ensemble of the defaults. */
export function presetResults(presets: readonly Preset[], basin: Basin, draws: EnsembleDraws): readonly PresetResult[] {
  return presets.map(({ id, mode, values }) => {
    const settings: ModelSettings = { ...defaultSettings, ...values, mode };
    const { central, bands } = project(settings, basin, draws);
    const last = (levels: Float64Array) => levels.at(-1) ?? Number.NaN;
    return {
      id,
      settings,
      endMetres: { central: last(central), p05: last(bands.p05), p50: last(bands.p50), p95: last(bands.p95) },
      centralMetres: Array.from(central),
      evaporationMetres: mode === 'balance' ? presentEvaporation(settings.inflow, settings.fall / 100, basin) : null,
    };
  });
}
