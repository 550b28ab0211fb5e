import { bandLook } from '@/lib/figures/wetlands/evidence-strength';
import styles from './band-bar.module.css';
import type { SiteView, ThresholdView } from './site-view';

/** Ends of the bars of a site, m BHS: all bands and the sea of today, the same for every scenario. */
export function barDomain({ thresholds, todayMetres }: SiteView): readonly [high: number, low: number] {
  const highest = Math.max(todayMetres, ...thresholds.map(({ highMetres }) => highMetres));
  const lowest = Math.min(todayMetres, ...thresholds.map(({ lowMetres }) => lowMetres));
  const margin = (highest - lowest) * 0.08;
  return [highest + margin, lowest - margin];
}

/** The band of a threshold as a bar, high water at the left, with the sea of today and of the scenario; the cells beside say it in words. */
export function BandBar({ threshold, view }: { threshold: ThresholdView; view: SiteView }) {
  const [high, low] = barDomain(view);
  const held = (metres: number) => Math.min(100, Math.max(0, ((high - metres) / (high - low)) * 100));
  const between = (from: number, to: number) => ({ left: `${held(from)}%`, width: `${held(to) - held(from)}%` });
  const look = bandLook(view.evidence);
  const { todayMetres, thenMetres, thenBand } = view;
  return (
    <span className={styles['bar']} aria-hidden="true">
      {thenBand !== null && (
        <span className={styles['runs']} style={between(thenBand.highMetres, thenBand.lowMetres)} />
      )}
      <span
        className={look.form === 'filled' ? styles['filled'] : styles['outlined']}
        style={between(threshold.highMetres, threshold.lowMetres)}
      />
      <span className={styles['best']} style={{ left: `${held(threshold.bestMetres)}%` }} />
      {thenMetres > high || thenMetres < low ? (
        <span className={thenMetres > high ? styles['above'] : styles['below']}>{thenMetres > high ? '‹' : '›'}</span>
      ) : (
        <span className={styles['then']} style={{ left: `${held(thenMetres)}%` }} />
      )}
      <span className={styles['today']} style={{ left: `${held(todayMetres)}%` }} />
    </span>
  );
}
