import { trueMinus } from '@/components/data/true-minus';
import type { Wetland, WetlandThresholds } from '@/lib/domain/wetland';
import { seenLevels } from '@/lib/figures/wetlands/seen-levels';
import { eventBand } from '@/lib/impacts/wetlands/event-band';
import { createWords } from '@/lib/words/catalogue';
import { balticDisplay, formatLevelRange } from '@/lib/words/format-level';

const words = createWords();
const seen = formatLevelRange(seenLevels.lowMetres, seenLevels.highMetres, balticDisplay, 1);

/** What a reader of the thresholds must know: classes of evidence, what "passed" says, lag, note, and what else rules the site. */
export function SiteReservations({ site, thresholds }: { site: Wetland; thresholds: WetlandThresholds | null }) {
  const classes = (thresholds?.evidence ?? []).map((id) => words(`wetlandPages.thresholds.classes.${id}`));
  const isSeen = thresholds?.evidence.includes('T1') ?? false;
  const lags = thresholds !== null && (eventBand(thresholds, 'dry')?.lagYears ?? 0) > 0;
  return (
    <>
      {classes.length > 0 && <p>{words('wetlandPages.thresholds.evidence', { classes: classes.join('; ') })}</p>}
      {isSeen && (
        <p>
          <strong>{words('wetlandPages.thresholds.seen', { range: seen })}</strong>
        </p>
      )}
      {lags && <p>{words('wetlandPages.thresholds.lag')}</p>}
      {thresholds?.note != null && <p>{words('wetlandPages.thresholds.note', { note: trueMinus(thresholds.note) })}</p>}
      {site.switches.length > 0 && (
        <>
          <h3>{words('wetlandPages.switches.title')}</h3>
          <ul>
            {site.switches.map((id) => (
              <li key={id}>{words(`wetlandPages.switches.${id}`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
