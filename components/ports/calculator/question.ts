import type { Bed } from '@/lib/impacts/ports/berth';
import type { Scenario } from '@/lib/scenario/scenario';
import { calculatorFields, type FieldFault, type FieldId, readField } from './fields';

/** What the reader has changed; what is left out follows the scenario and the port. Numbers are kept as typed. */
export type Draft = Partial<Record<FieldId | 'berth' | 'ship', string>> & { readonly kind?: Bed['kind'] };

/** What the calculator offers: berths, the first chosen at first, ships, and the last observed year with its level (m BHS). */
export type Offer = {
  /** A depth of the reader's own is chosen at first. */
  readonly opensWithOwn: boolean;
  readonly berths: readonly BerthOption[];
  readonly ships: readonly { readonly id: string; readonly label: string }[];
  readonly start: { readonly year: number; readonly levelMetres: number };
};

/** The berth of a rule, `port/rule`, and its design ship. */
export type BerthOption = { readonly id: string; readonly label: string; readonly designShipId: string };

/** The option that stands for a berth of the reader's own. */
export const ownBerth = 'own';

/** A question that can be answered: lengths in m, levels in m BHS, silt in cm/yr. */
export type Question = {
  /** `port/rule`, or `own`. */
  readonly berth: string;
  readonly kind: Bed['kind'];
  readonly ship: string;
} & { readonly [Id in FieldId]: number };

/** A question, or what is wrong with each number that cannot be read. */
export type QuestionReading =
  | { readonly question: Question; readonly faults: null }
  | { readonly question: null; readonly faults: Readonly<Partial<Record<FieldId, FieldFault>>> };

/**
 * The texts of every input: as changed by the reader, else of the scenario, else of the berth. A depth of the reader's own
 * begins empty: no number of ours stands for a berth that nobody has measured.
 */
export function shownDraft(draft: Draft, scenario: Scenario, offer: Offer): Required<Draft> {
  const { berths, start, opensWithOwn } = offer;
  const berth = draft.berth ?? (opensWithOwn ? ownBerth : (berths[0]?.id ?? ownBerth));
  const option = berths.find(({ id }) => id === berth) ?? berths[0];
  return {
    berth,
    ship: draft.ship ?? (scenario.ship === 'design' ? (option?.designShipId ?? '') : scenario.ship),
    kind: draft.kind ?? 'bed',
    depth: draft.depth ?? '',
    reference: draft.reference ?? '',
    dredge: draft.dredge ?? String(scenario.dredge),
    dredgeFrom: draft.dredgeFrom ?? String(scenario.dredgeFrom),
    silt: draft.silt ?? String(scenario.silt),
    allowance: draft.allowance ?? String(scenario.allowance),
    year: draft.year ?? String(Math.max(start.year, scenario.year)),
  };
}

/** Read the texts; those of a berth of one's own are only looked at where it is asked for. */
export function readQuestion(shown: Required<Draft>, startYear: number): QuestionReading {
  const fields = calculatorFields(startYear);
  const faults: Partial<Record<FieldId, FieldFault>> = {};
  const read = (id: FieldId): number => {
    const value = readField(fields[id], shown[id]);
    if (typeof value === 'number') return value;
    if (shown.berth === ownBerth || (id !== 'depth' && id !== 'reference')) faults[id] = value;
    return fields[id].min;
  };
  const question: Question = {
    berth: shown.berth,
    kind: shown.kind,
    ship: shown.ship,
    depth: read('depth'),
    reference: read('reference'),
    dredge: read('dredge'),
    dredgeFrom: read('dredgeFrom'),
    silt: read('silt'),
    allowance: read('allowance'),
    year: read('year'),
  };
  return Object.keys(faults).length > 0 ? { question: null, faults } : { question, faults: null };
}
