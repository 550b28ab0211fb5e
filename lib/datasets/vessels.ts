import type { ReportedVessel } from '@/lib/domain/vessel';
import { parseTable } from './parse-table';
import { splitList } from './split-list';
import { defineTable } from './table';

const metres = { kind: 'number', unit: 'm', min: 2, max: 200, optional: true } as const;
const tonnes = { kind: 'number', unit: 't', min: 1000, max: 20000, optional: true } as const;

/** Classes of ship; those of unknown draught or cargo have empty cells and cannot be chosen. */
export const vesselsTable = defineTable({
  file: 'vessels.csv',
  title: 'Ships of the Caspian',
  sourceId: 'vessels',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name by which links and rules refer to it' },
    name: { kind: 'text', meaning: 'name of the class' },
    type: { kind: 'choice', options: ['tanker', 'dry cargo', 'ferry', 'barge'], meaning: 'type of ship' },
    length_m: { ...metres, meaning: 'length over all' },
    beam_m: { ...metres, meaning: 'beam' },
    deadweight_tonnes: { ...tonnes, meaning: 'deadweight at full draught' },
    full_draught_m: { ...metres, max: 9, meaning: 'draught at full cargo' },
    draught_status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      optional: true,
      meaning: 'whether that draught was read in a source or is from memory and unconfirmed',
    },
    immersion_tonnes_per_cm: {
      kind: 'number',
      unit: 't/cm',
      min: 5,
      max: 40,
      optional: true,
      meaning: 'load that sinks it by a centimetre, in water of 1.009 t/m³',
    },
    immersion_basis: { kind: 'text', optional: true, meaning: 'how that was computed' },
    full_cargo_tonnes: { ...tonnes, meaning: 'full cargo' },
    full_cargo_basis: { kind: 'text', optional: true, meaning: 'whether that is quoted or assumed' },
    min_draught_m: { ...metres, max: 9, meaning: 'draught below which it does not sail, an assumption by type' },
    notes: { kind: 'text', optional: true, meaning: 'what else is to be known' },
    citations: { kind: 'ids', meaning: 'reports it rests on, as in port-citations.csv' },
  },
  key: ['id'],
  references: [{ column: 'citations', table: 'port-citations.csv' }],
});

/** Read the ships from the text of `vessels.csv`; throws `Refusal`. */
export function parseVessels(text: string): readonly ReportedVessel[] {
  return parseTable(text, vesselsTable).map((row) => ({
    id: row.id,
    name: row.name,
    type: row.type,
    lengthMetres: row.length_m,
    beamMetres: row.beam_m,
    deadweightTonnes: row.deadweight_tonnes,
    fullDraughtMetres: row.full_draught_m,
    draughtStatus: row.draught_status,
    tonnesPerCentimetre: row.immersion_tonnes_per_cm,
    immersionBasis: row.immersion_basis,
    fullCargoTonnes: row.full_cargo_tonnes,
    fullCargoBasis: row.full_cargo_basis,
    minDraughtMetres: row.min_draught_m,
    notes: row.notes,
    citationIds: splitList(row.citations),
  }));
}
