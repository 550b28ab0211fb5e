import type { EvidenceClass } from '@/lib/domain/wetland';

/**
 * How a band is drawn: filled, as strong as its class, or as an outline for what depths or the relief alone give;
 * `thin` is how strong it is filled where a bar is too thin for an outline.
 */
export type BandLook = { readonly form: 'filled' | 'outlined'; readonly opacity: number; readonly thin: number };

const looks: Readonly<Record<EvidenceClass, BandLook>> = {
  T1: { form: 'filled', opacity: 0.85, thin: 0.95 },
  T2: { form: 'filled', opacity: 0.6, thin: 0.65 },
  T3: { form: 'outlined', opacity: 0.28, thin: 0.45 },
  T4: { form: 'outlined', opacity: 0.04, thin: 0.34 },
};

/**
 * Say how strongly the bands of a site are drawn. Classes are known for a site as a whole, so that its weakest one counts;
 * a site without a class is drawn as the weakest.
 */
export function bandLook(evidence: readonly EvidenceClass[]): BandLook {
  const weakest = evidence.toSorted().at(-1) ?? 'T4';
  return looks[weakest];
}
