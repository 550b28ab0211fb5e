'use client';

import { useEffect, useState } from 'react';
import type { FileOptions } from '@/lib/export/file-options';
import type { FileMaker } from '../export-figure';

/** How long choices stand still before they are drawn, ms. */
const stillMilliseconds = 200;

/** The picture of a file: its address, and what it shows in a sentence. */
export type Picture = { readonly address: string; readonly alt: string };

/**
 * Draw what a file would be, soon after the choices stand still: the very SVG, its texts outlined. The last picture
 * stays until the next is there, and while choices are refused; `fault` says why there is none.
 */
export function usePicture(maker: FileMaker, options: FileOptions | null) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const key = JSON.stringify(options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the options are known by what they say
  useEffect(() => {
    if (options === null) return;
    let wanted = true;
    const draw = async () => {
      try {
        const files = maker.filesOf({ ...options, text: 'outlined' });
        const { bytes, type } = await files.make('svg');
        if (!wanted) return;
        setPicture({ address: URL.createObjectURL(new Blob([bytes], { type })), alt: files.spec.title });
        setFault(null);
      } catch (error) {
        if (wanted) setFault(error instanceof Error ? error.message : String(error));
      }
    };
    const timer = setTimeout(() => void draw(), stillMilliseconds);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [maker, key]);
  useEffect(() => () => URL.revokeObjectURL(picture?.address ?? ''), [picture]);
  return { picture, fault };
}
