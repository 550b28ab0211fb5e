import { createWords } from '@/lib/words/catalogue';
import styles from './unconfirmed-tag.module.css';

const words = createWords();

/** The mark of what was written down from memory and not found again in print. */
export function UnconfirmedTag() {
  return <span className={styles['tag']}>{words('data.unconfirmed')}</span>;
}
