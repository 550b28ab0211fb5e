import { createWords } from '@/lib/words/catalogue';
import { apiExamples } from './api-examples';
import styles from './api-section.module.css';

const words = createWords();

/** The static API: its index and description, and a short program in each of three languages that reads it from `site`. */
export function ApiSection({ site }: { site: string }) {
  return (
    <section id="api" aria-labelledby="api-title">
      <h2 id="api-title">{words('data.api.title')}</h2>
      <p>
        {words.rich('data.api.note', {
          index: (name) => <a href="/api/v1/index.json">{name}</a>,
          description: (name) => <a href="/api/v1/openapi.json">{name}</a>,
        })}
      </p>
      {apiExamples.map(({ id, code }) => (
        <div key={id}>
          <h3>{words(`data.api.examples.${id}.language`)}</h3>
          <p>{words(`data.api.examples.${id}.gives`)}</p>
          <section
            className={styles['code']}
            aria-label={words('data.api.code', { language: words(`data.api.examples.${id}.language`) })}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
            tabIndex={0}
          >
            <pre>
              <code>{code(site)}</code>
            </pre>
          </section>
        </div>
      ))}
    </section>
  );
}
