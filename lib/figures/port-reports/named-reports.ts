import type { Port } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { portReports } from '@/lib/words/messages/port-reports';
import { shortPortName } from '../ports/port-names';
import type { PlacedReport } from './placed-reports';

/** A report that is named on the figure: its date, its place, and what happened in a few words. */
export type NamedReport = {
  readonly placed: PlacedReport;
  readonly date: string;
  readonly place: string;
  readonly what: string;
};

/** Reports that stand even where there is room for three. */
const foremost: readonly string[] = ['makhachkala_oil-2020-08', 'aktau_dry-2023-06-07', 'aktau_oil-2025-04-24'];

/** Name the reports that the catalogue has words for, in order of time; `few` keeps the foremost. */
export function namedReports(
  reports: readonly PlacedReport[],
  ports: readonly Port[],
  count: 'few' | 'all',
  words: Words,
): readonly NamedReport[] {
  return reports.flatMap((placed): NamedReport[] => {
    const { id, placeId, value } = placed.report;
    if (!isNamed(id) || (count === 'few' && !foremost.includes(id))) return [];
    const place = isRegion(placeId) ? words(`portReports.places.${placeId}`) : shortPortName(placeId, ports, words);
    return [
      { placed, date: placed.date.text, place, what: words(`portReports.labels.${id}`, { value: written(value) }) },
    ];
  });
}

/** Name the place of a report in full. */
export function placeOfReport(placeId: string, ports: readonly Port[], words: Words): string {
  if (isRegion(placeId)) return words(`portReports.places.${placeId}`);
  return ports.find(({ id }) => id === placeId)?.name ?? placeId;
}

/** A whole number with its thousands grouped; anything else as reported. */
function written(value: string | null): string {
  return value !== null && /^\d{4,}$/.test(value) ? formatNumber(Number(value)) : (value ?? '');
}

function isNamed(id: string): id is keyof typeof portReports.labels {
  return Object.hasOwn(portReports.labels, id);
}

function isRegion(id: string): id is keyof typeof portReports.places {
  return Object.hasOwn(portReports.places, id);
}
