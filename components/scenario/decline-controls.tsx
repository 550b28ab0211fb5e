'use client';

import { useTranslations } from 'use-intl/react';
import { ParameterSlider } from './parameter-slider';

/** The assumptions of a prescribed fall: how far, and on which way. */
export function DeclineControls({ shaded }: { shaded: { readonly from: number; readonly to: number } }) {
  const words = useTranslations('page.panel');
  const parameters = useTranslations('parameters');
  return (
    <>
      <ParameterSlider id="decline" shaded={shaded}>
        {parameters('decline.hint')} {words('shaded')}.
      </ParameterSlider>
      <ParameterSlider id="shape" />
      <ParameterSlider id="noise" />
    </>
  );
}
