import type { StandingWords } from '@/lib/figures/standing/standing-words';
import styles from './where-it-stands.module.css';

/** Where the sea stands: a headline, a few sentences, and the numbers behind them, all made from the data. */
export function WhereItStands({ standing }: { standing: StandingWords }) {
  return (
    <section className={styles['stands']}>
      <h1>{standing.headline}</h1>
      <p className={styles['lede']}>{standing.sentences.join(' ')}</p>
      <dl className={styles['facts']}>
        {standing.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
