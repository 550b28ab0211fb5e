import { Refusal } from '@/lib/domain/refusal';
import type { EvidenceClass, Wetland, WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import { eventBand } from './event-band';
import { type Flag, flagAt } from './flag-at';

/** What a level of the sea means for a site. */
export type WetlandState =
  /** The level of the sea does not decide, or only in part: no flag. */
  | { readonly kind: 'indirect'; readonly siteId: string; readonly control: 'indirect' | 'partly' }
  | {
      readonly kind: 'flags';
      readonly siteId: string;
      /** Independent of each other: a delta can be cut off before it is degraded. */
      readonly flags: Readonly<Record<WetlandEvent, Flag>>;
      /** What the thresholds rest on; empty where there are none. */
      readonly evidence: readonly EvidenceClass[];
    };

/**
 * Tell the state of a site while the sea stands at a level (m BHS); `thresholds` null where the site has none: every flag
 * is unknown. The flags say where the site comes to rest: Garabogazköl is flagged dry at once, though it takes
 * `eventBand(…).lagYears` after its cut-off. Refuses the thresholds of another site.
 */
export function wetlandStateAt(
  site: Pick<Wetland, 'id' | 'control'>,
  thresholds: WetlandThresholds | null,
  levelMetres: number,
): WetlandState {
  if (site.control !== 'sea') return { kind: 'indirect', siteId: site.id, control: site.control };
  if (thresholds !== null && thresholds.siteId !== site.id)
    throw new Refusal(`wetland ${site.id}`, `thresholds of ${thresholds.siteId}`, 'its own');
  const flag = (event: WetlandEvent) => flagAt(thresholds && (eventBand(thresholds, event)?.band ?? null), levelMetres);
  return {
    kind: 'flags',
    siteId: site.id,
    flags: { degraded: flag('degraded'), cut_off: flag('cut_off'), dry: flag('dry') },
    evidence: thresholds?.evidence ?? [],
  };
}
