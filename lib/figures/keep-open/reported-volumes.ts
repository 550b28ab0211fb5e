import type { PortReport } from '@/lib/domain/port';

/** A volume that was dug or is to be dug, as reported, and what was said beside it: a length, a price. */
export type ReportedVolume = {
  readonly report: PortReport;
  readonly millionCubicMetres: number;
  readonly isPlanned: boolean;
  readonly beside: string | null;
};

/** Smallest volume that gives scale, million m³, and most reports of one place. */
const leastMillions = 0.1;
const mostOfPlace = 2;

/**
 * Read the volumes out of dated reports, the largest first. A report may hold two numbers, `10.2 / 4.08` in
 * `million m³ / bn RUB`; one without a volume is left aside.
 */
export function reportedVolumes(reports: readonly PortReport[]): readonly ReportedVolume[] {
  const volumes = reports
    .filter(({ kind }) => kind === 'dredging' || kind === 'dredging plan')
    .flatMap((report) => volumeOf(report) ?? [])
    .filter(({ millionCubicMetres }) => millionCubicMetres >= leastMillions)
    .toSorted((a, b) => b.millionCubicMetres - a.millionCubicMetres);
  return volumes.filter(
    ({ report }, i) =>
      volumes.slice(0, i).filter((other) => other.report.placeId === report.placeId).length < mostOfPlace,
  );
}

function volumeOf(report: PortReport): ReportedVolume | null {
  const values = report.value?.split(' / ') ?? [];
  const units = report.unit?.split(' / ') ?? [];
  const place = units.findIndex((unit) => unit === 'm³' || unit === 'million m³');
  const cubic = Number(values[place]);
  if (place < 0 || values.length !== units.length || !Number.isFinite(cubic)) return null;
  const beside = values.flatMap((value, i) => (i === place ? [] : [`${value}\u00a0${units[i]}`]));
  return {
    report,
    millionCubicMetres: units[place] === 'm³' ? cubic / 1e6 : cubic,
    isPlanned: report.kind === 'dredging plan' || report.metric?.startsWith('planned') === true,
    beside: beside.length === 0 ? null : beside.join(', '),
  };
}
