'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EvidenceMark } from '@/lib/domain/parameter';
import { type ModelParameterId, modelParameters } from '@/lib/model/parameters';
import { valueInWords } from '@/lib/scenario/scenario-words';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import styles from './parameter-slider.module.css';
import { useScenario } from './scenario-provider';

type NumberId = { [Id in ModelParameterId]: (typeof modelParameters)[Id]['kind'] extends 'number' ? Id : never }[ModelParameterId];

type Props = {
  readonly id: NumberId;
  /** A stretch of the track to shade, with what it is. */
  readonly shaded?: { readonly from: number; readonly to: number };
  /** What the present value does, in words. */
  readonly children?: ReactNode;
};

const words = createWords();
/** How long a slider rests before its place is one step of history, ms: a run of arrow keys is one step. */
const restMilliseconds = 350;

/** One assumption as a slider, with the values of measurements and papers marked on its track. */
export function ParameterSlider({ id, shaded, children }: Props) {
  const { scenario, move, settle } = useScenario();
  const parameterWords = useTranslations('parameters');
  const pageWords = useTranslations('page.panel');
  const { min, max, step, marks, decimals, source } = modelParameters[id];
  const value = scenario[id];
  const control = useId();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ settle, value });
  latest.current = { settle, value };
  useEffect(() => () => clearTimeout(rest.current), []);
  const place = (at: number) => `${(100 * (at - min)) / (max - min)}%`;

  return (
    <div className={styles['slider']}>
      <div className={styles['head']}>
        <label htmlFor={control}>{parameterWords(`${id}.label`)}</label>
        <output htmlFor={control}>{valueInWords(id, value, words)}</output>
      </div>
      <div className={styles['track']}>
        {shaded !== undefined && (
          <span className={styles['shade']} style={{ left: place(shaded.from), right: `calc(100% - ${place(shaded.to)})` }} />
        )}
        {marks.map((mark) => (
          <span key={`${mark.value} ${mark.label}`} className={styles['mark']} style={{ left: place(mark.value) }} title={mark.label} />
        ))}
        <input
          id={control}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={valueInWords(id, value, words)}
          aria-describedby={`${control}-hint`}
          style={{ ['--share' as string]: place(value) }}
          onChange={(event) => {
            move({ [id]: Number(event.target.value) });
            clearTimeout(rest.current);
            rest.current = setTimeout(() => latest.current.settle({ [id]: latest.current.value }), restMilliseconds);
          }}
        />
      </div>
      <MarkNumbers marks={marks} place={place} decimals={decimals} />
      <p id={`${control}-hint`} className={styles['hint']}>
        {children ?? parameterWords(`${id}.hint`)}
      </p>
      <details className={styles['evidence']}>
        <summary>{pageWords('sources')}</summary>
        <p>{source}.</p>
        {marks.length > 0 && (
          <ul>
            {marks.map((mark) => (
              <li key={`${mark.value} ${mark.label}`}>
                <button type="button" onClick={() => settle({ [id]: mark.value })}>
                  {valueInWords(id, mark.value, words)}
                </button>
                {` ${mark.label}`}
              </li>
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}

/** Numbers under the marks, as many as stand clear of each other. */
function MarkNumbers({ marks, place, decimals }: { marks: readonly EvidenceMark[]; place: (at: number) => string; decimals: number }) {
  const clear: EvidenceMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.value - b.value)) {
    const before = clear.at(-1);
    const gap = before === undefined ? 100 : Number.parseFloat(place(mark.value)) - Number.parseFloat(place(before.value));
    if (gap > 9) clear.push(mark);
  }
  return (
    <div className={styles['numbers']} aria-hidden="true">
      {clear.map((mark) => (
        <span key={mark.value} style={{ left: place(mark.value) }}>
          {formatNumber(mark.value, Number.isInteger(mark.value) ? 0 : Math.min(decimals, 1))}
        </span>
      ))}
    </div>
  );
}
