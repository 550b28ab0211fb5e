'use client';

import { bisectCenter } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import { readoutAt } from '@/lib/figures/readout';
import type { FigureSpec } from '@/lib/figures/spec';
import type { Words } from '@/lib/words/catalogue';
import styles from './crosshair-overlay.module.css';

/**
 * The crosshair of a figure: by pointer, by touch, and by keyboard as a slider whose value is the row read out.
 * It lies over the drawing and changes nothing in it.
 */
export function CrosshairOverlay({ spec, words }: { spec: FigureSpec; words: Words }) {
  const [stop, setStop] = useState<number | null>(null);
  // The subtitle names the figure and stays while its finding changes.
  const label = useMemo(() => words('figure.readValues', { title: spec.subtitle }), [words, spec.subtitle]);
  const panel = spec.panels.find(({ id }) => id === spec.crosshair?.panelId);
  if (spec.crosshair === null || panel?.kind !== 'cartesian') return null;
  const { stops } = spec.crosshair;
  const { area } = panel;
  const x = scaleLinear(panel.x.domain, [area.x, area.x + area.width]);
  const last = stops.length - 1;
  const shown = stop === null ? null : Math.min(stop, last);
  const readout = shown === null ? null : readoutAt(spec, shown);
  const at = shown === null ? 0 : x(stops[shown] ?? 0);

  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = area.x + ((event.clientX - box.left) / box.width) * area.width;
    setStop(bisectCenter(stops, x.invert(place)));
  };
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = shown ?? last;
    const jumps: Readonly<Record<string, number>> = {
      ArrowLeft: from - 1,
      ArrowDown: from - 1,
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      PageDown: from - 10,
      PageUp: from + 10,
      Home: 0,
      End: last,
    };
    const to = jumps[event.key];
    if (event.key === 'Escape') setStop(null);
    else if (to !== undefined) setStop(Math.min(last, Math.max(0, to)));
    else return;
    event.preventDefault();
  };
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  const box = {
    left: percent(area.x, spec.width),
    top: percent(area.y, spec.height),
    width: percent(area.width, spec.width),
    height: percent(area.height, spec.height),
  };
  const said =
    readout === null ? '' : [readout.heading, ...readout.lines.map((line) => `${line.label} ${line.value}`)].join(', ');
  return (
    <>
      <div
        className={styles['plot']}
        style={box}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={shown ?? last}
        aria-valuetext={said || words('figure.noValue')}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setStop(null)}
        onBlur={() => setStop(null)}
        onKeyDown={step}
      />
      {readout !== null && (
        <div aria-hidden="true">
          <div className={styles['line']} style={{ left: percent(at, spec.width), top: box.top, height: box.height }} />
          <dl
            className={styles['readout']}
            data-side={at > spec.width / 2 ? 'left' : 'right'}
            style={{
              left: percent(at, spec.width),
              bottom: percent(spec.height - area.y - area.height + 6, spec.height),
            }}
          >
            <dt className={styles['heading']}>{readout.heading}</dt>
            {readout.lines.map((line) => (
              <div key={line.key} className={line.value.length > 24 ? styles['remark'] : styles['row']}>
                <dt>{line.label}</dt>
                <dd>{line.value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}
