import { memo } from 'react';
import type { EvidenceMark } from '@/lib/domain/parameter';
import { assumptions } from '@/lib/scenario/assumptions';
import { shownIn } from '@/lib/scenario/shown-in';
import type { Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import type { NumberId } from './parameter-slider';
import styles from './parameter-slider.module.css';

type Props = {
  readonly id: NumberId;
  readonly units: Units;
  readonly shaded: { readonly from: number; readonly to: number } | undefined;
};

/** Least distance between two numbers under a track, % of its length. */
const clearance = 9;

/** The track of a slider: its marks, a shaded stretch, and under it as many numbers as stand clear of each other. */
export const TrackMarks = memo(function TrackMarks({ id, units, shaded }: Props) {
  const { marks, decimals, unit } = assumptions[id];
  const place = (value: number) => placeOnTrack(id, value);
  const write = (stored: number) => {
    const { value } = shownIn(units, { value: stored, unit });
    return formatNumber(value, Number.isInteger(value) ? 0 : value === stored ? Math.min(decimals, 1) : 1);
  };
  return (
    <>
      <div className={styles['track']}>
        <span className={styles['rail']} />
        {shaded !== undefined && (
          <span
            className={styles['shade']}
            style={{ left: place(shaded.from), right: `calc(100% - ${place(shaded.to)})` }}
          />
        )}
        {marks.map((mark) => (
          <span key={`${mark.value} ${mark.label}`} className={styles['mark']} style={{ left: place(mark.value) }} />
        ))}
      </div>
      <div className={styles['numbers']} aria-hidden="true">
        {clearOf(id, marks).map((mark) => (
          <span key={mark.value} style={{ left: place(mark.value) }} title={mark.label}>
            {write(mark.value)}
          </span>
        ))}
      </div>
    </>
  );
});

/** Place of a value on the track of its parameter, as a share of its length: `42.8%`. */
function placeOnTrack(id: NumberId, value: number): string {
  const { min, max } = assumptions[id];
  return `${(100 * (value - min)) / (max - min)}%`;
}

function clearOf(id: NumberId, marks: readonly EvidenceMark[]): readonly EvidenceMark[] {
  const clear: EvidenceMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.value - b.value)) {
    const last = clear.at(-1);
    const gap =
      last === undefined
        ? 100
        : Number.parseFloat(placeOnTrack(id, mark.value)) - Number.parseFloat(placeOnTrack(id, last.value));
    if (gap > clearance) clear.push(mark);
  }
  return clear;
}
