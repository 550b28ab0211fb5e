'use client';

import { useTranslations } from 'use-intl/react';
import { ParameterSlider } from './parameter-slider';

/** The span that the headlines speak of, metres below 2020: Prange, Wilke & Wesselingh 2020. */
const headlines = { from: 9, to: 18 } as const;

/** The assumptions of a prescribed fall: how far, on which way, with how much chance around it. */
export function DeclineControls() {
  const words = useTranslations('page.panel');
  const parameters = useTranslations('parameters');
  return (
    <>
      <ParameterSlider id="decline" shaded={headlines}>
        {parameters('decline.hint')} {words('shaded')}.
      </ParameterSlider>
      <ParameterSlider id="shape" />
      <ParameterSlider id="noise" />
    </>
  );
}
