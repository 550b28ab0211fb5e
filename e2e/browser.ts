import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../scripts/house/find-chromium.mjs';

/** A sandbox needs rights that containers lack; the rest keeps the browser from the network and from chance. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launch the Chromium of this machine; who launches it closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium: none found; one on PATH or in CHROMIUM_PATH was expected');
  return chromium.launch({ executablePath, args: flags });
}
