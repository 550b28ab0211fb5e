import { loadDatasets } from '@/lib/datasets/load-datasets';
import { writeCsv } from '@/lib/export/csv';
import { basinOf } from '@/lib/model/basin';
import { hindcastPeriods } from '@/lib/model/hindcast/hindcast-periods';
import { oneYearAhead } from '@/lib/model/hindcast/one-year-ahead';
import type { Skill } from '@/lib/model/hindcast/skill';
import { testHindcast } from '@/lib/model/hindcast/test-hindcast';
import type { Request } from '../caspian';
import { asJson, formatOf } from './output';

/** Give the hindcast: fitted values, model and record by year, errors and skills of every period. */
export function writeHindcast({ options }: Request): string {
  const format = formatOf('hindcast', options['format'], ['json', 'csv']);
  const { annual, hypsometry, inflow, sources } = loadDatasets();
  const observations = { basin: basinOf(annual, hypsometry), inflow };
  const tests = hindcastPeriods.map((period) => testHindcast(observations, period));
  if (format === 'csv') {
    const records = ['composite-annual', 'kazhydromet-inflow'].flatMap((id) => sources[id] ?? []);
    const rows = tests.flatMap(({ period, levels }) =>
      levels.years.map((year, i) => [period.id, year, levels.model[i] ?? null, levels.observed[i] ?? null]),
    );
    return writeCsv(
      {
        title: 'Hindcast: level of the Caspian Sea by the water balance, and observed',
        units: 'm',
        datum: 'BHS',
        sources: records.map(({ citation }) => citation),
        licence: records.map(({ licence }) => licence).join(' '),
        scenario: null,
        seed: null,
        runId: null,
        link: records[0]?.url ?? '',
      },
      { columns: ['period', 'year', 'model_m', 'observed_m'], rows },
    );
  }
  return asJson(
    tests.map(({ period, fitted, levels, training, unseen }) => {
      const ahead = oneYearAhead(observations, fitted, period.firstYear, period.lastYear);
      return {
        id: period.id,
        first_year: period.firstYear,
        trained_to: period.trainedTo,
        last_year: period.lastYear,
        net_evaporation_m_per_yr: fitted.metresPerYear,
        net_evaporation_m_per_yr_per_degree: fitted.perDegree,
        slope_held: period.heldPerDegree !== null,
        training: skillRow(training),
        unseen: unseen === null ? null : skillRow(unseen),
        one_year_ahead: { rmse_m: ahead.rmseMetres, rms_change_m: ahead.rmsChangeMetres, lag1: ahead.lag1 },
        years: levels.years,
        model_m: levels.model,
        observed_m: levels.observed,
      };
    }),
  );
}

function skillRow(skill: Skill): object {
  return {
    rmse_m: skill.rmseMetres,
    bias_m: skill.biasMetres,
    skill_against_held: skill.againstHeld,
    skill_against_line: skill.againstLine,
  };
}
