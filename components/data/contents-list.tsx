import styles from './contents-list.module.css';

/** A numbered list of what a long page holds, with a link to each part. */
export function ContentsList({
  title,
  entries,
}: {
  title: string;
  entries: readonly { readonly id: string; readonly title: string }[];
}) {
  return (
    <nav className={styles['contents']} aria-label={title}>
      <p>{title}</p>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{entry.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
