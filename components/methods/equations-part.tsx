import { SectionLink } from '@/components/data/section-link';
import type { SourceRecord } from '@/lib/domain/source';
import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { balticDisplay, formatLevelRange } from '@/lib/words/format-level';
import { balanceEquations } from './balance-equations';
import { EquationList } from './equation-list';
import { FirstYearTable } from './first-year-table';
import { Part } from './part';
import { Tex } from './tex';

/** The equations of the water balance, the area they stand on, and the balance of the first year. */
export function EquationsPart({ record, hypsometry }: { record: MethodsRecord; hypsometry: SourceRecord | undefined }) {
  const { table } = record;
  return (
    <Part id="equations">
      <p>
        Volumes are in km³ a year, the area in km², depths and the level in metres; the factor 1000 turns km³ over km²
        into metres. Annual means stand at mid-year.
      </p>
      <EquationList equations={balanceEquations(record)} />
      <p>
        <Tex>{'D'}</Tex> is water brought from another basin, from the middle of its first year on. <Tex>{'A(h)'}</Tex>{' '}
        is read from the{' '}
        <SectionLink page="/data/" section="hypsometry">
          table of area by level
        </SectionLink>
        , straight between its steps and constant beyond its ends (
        {formatLevelRange(table.bottomMetres, table.topMetres, balticDisplay, 0)}); a run that leaves them is marked.
        {hypsometry?.uncertainty !== null && hypsometry !== undefined && ` Its uncertainty: ${hypsometry.uncertainty}.`}
      </p>
      <FirstYearTable balance={record.balance} />
    </Part>
  );
}
