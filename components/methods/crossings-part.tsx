import { lastingYears } from '@/lib/model/crossings/crossing-tallies';
import { lastYear } from '@/lib/model/projection-years';
import { Part } from './part';
import styles from './terms.module.css';

/** What "crossed", "below", "first" and "lasting" mean for a level. */
export function CrossingsPart() {
  return (
    <Part id="crossings">
      <p>
        A threshold is a level. How the sea stands to it is told by the annual mean of still water, not by wind or
        season.
      </p>
      <dl className={styles['terms']}>
        <div>
          <dt>passed</dt>
          <dd>
            The last annual mean lies 5 cm or more below it. The year is that of the latest down-crossing in the record,
            since the sea has crossed many levels more than once.
          </dd>
        </div>
        <div>
          <dt>at the line</dt>
          <dd>The last annual mean lies within 5 cm of it: the record does not know it better.</dd>
        </div>
        <div>
          <dt>below in a year</dt>
          <dd>The share of runs that stand below it in that year, wherever they were before. It can fall again.</dd>
        </div>
        <div>
          <dt>first below by a year</dt>
          <dd>The share of runs that have been below it at least once by then. It never falls.</dd>
        </div>
        <div>
          <dt>5, 50, 95%</dt>
          <dd>
            The first whole year by which that share of the runs has crossed. If fewer have by {lastYear}, the answer is
            “after {lastYear}”, not a later year.
          </dd>
        </div>
        <div>
          <dt>lasting</dt>
          <dd>
            The first of {lastingYears} years in a row below it; observed years count. After{' '}
            {lastYear - lastingYears + 1} it cannot be decided, and we say so.
          </dd>
        </div>
      </dl>
      <p>A threshold is not known exactly either: its own low and high values are carried along, each with its year.</p>
    </Part>
  );
}
