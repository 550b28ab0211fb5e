'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EvidenceMark } from '@/lib/domain/parameter';
import { assumptions } from '@/lib/scenario/assumptions';
import { valueInWords } from '@/lib/scenario/scenario-words';
import type { Units } from '@/lib/words/format-level';
import type { NumberId } from './parameter-slider';
import styles from './parameter-slider.module.css';
import { useScenarioActions } from './scenario-provider';

type Props = { readonly id: NumberId; readonly units: Units; readonly marks: readonly EvidenceMark[] };

/** Where an assumption comes from, on demand: its source, and the marked values, each to be taken. */
export const ParameterEvidence = memo(function ParameterEvidence({ id, units, marks }: Props) {
  const words = useTranslations();
  const page = useTranslations('page.panel');
  const { settle } = useScenarioActions();
  return (
    <details className={styles['evidence']}>
      <summary>{page('sources')}</summary>
      <p>{assumptions[id].source}.</p>
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => (
            <li key={`${mark.value} ${mark.label}`}>
              <button type="button" onClick={() => settle({ [id]: mark.value })}>
                {valueInWords(id, mark.value, words, units)}
              </button>
              {` ${mark.label}`}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
});
