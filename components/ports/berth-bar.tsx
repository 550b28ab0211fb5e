import styles from './berth-bar.module.css';
import type { BerthThreshold } from './levels-view';
import type { PortView } from './port-view';

/** Ends of the bars of a port: all bands and the sea of today, the same for every scenario, m BHS. */
function barDomain({ levels, todayMetres }: PortView): readonly [high: number, low: number] {
  const bands = levels.flatMap(({ thresholds }) => thresholds);
  const highest = Math.max(todayMetres, ...bands.map(({ highMetres }) => highMetres));
  const lowest = Math.min(todayMetres, ...bands.map(({ lowMetres }) => lowMetres));
  const margin = (highest - lowest) * 0.08;
  return [highest + margin, lowest - margin];
}

/**
 * The band of a threshold as a bar, high water at the left, with the sea of today and of the scenario, that counted over
 * the bed as it lies then; the cells beside say it in words.
 */
export function BerthBar({ threshold, view }: { threshold: BerthThreshold; view: PortView }) {
  const [high, low] = barDomain(view);
  const held = (metres: number) => Math.min(100, Math.max(0, ((high - metres) / (high - low)) * 100));
  const between = (from: number, to: number) => ({ left: `${held(from)}%`, width: `${held(to) - held(from)}%` });
  const { todayMetres, thenMetres, thenBand, dugMetres } = view;
  return (
    <span className={styles['bar']} aria-hidden="true">
      {thenBand !== null && (
        <span
          className={styles['runs']}
          style={between(thenBand.highMetres + dugMetres, thenBand.lowMetres + dugMetres)}
        />
      )}
      <span className={styles['band']} style={between(threshold.highMetres, threshold.lowMetres)} />
      <span className={styles['best']} style={{ left: `${held(threshold.bestMetres)}%` }} />
      <span className={styles['then']} style={{ left: `${held(thenMetres + dugMetres)}%` }} />
      <span className={styles['today']} style={{ left: `${held(todayMetres)}%` }} />
    </span>
  );
}
