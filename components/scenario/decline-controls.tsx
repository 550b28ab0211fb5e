'use client';

import { useTranslations } from 'use-intl/react';
import { fallenMetres } from '@/lib/model/parameters';
import { formatLength } from '@/lib/words/format-length';
import { lengthIn } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { ParameterSlider } from './parameter-slider';
import { useScenarioValue } from './scenario-provider';

/** The span that the headlines speak of, metres below 2020: Prange, Wilke & Wesselingh 2020. */
const headlines = { from: 9, to: 18 } as const;

/** The assumptions of a prescribed fall: how far, on which way, with how much chance around it. */
export function DeclineControls() {
  const words = useTranslations('page.panel');
  const units = useScenarioValue('units');
  const write = (metres: number) => formatNumber(lengthIn(units, metres));
  return (
    <>
      <ParameterSlider id="decline" shaded={headlines}>
        {words('decline', {
          happened: formatLength(fallenMetres, units),
          range: formatRange(write(headlines.from), write(headlines.to), units),
        })}
      </ParameterSlider>
      <ParameterSlider id="shape" />
      <ParameterSlider id="noise" />
    </>
  );
}
