import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { run } from './run.mjs';

/**
 * See to a Chromium: the system's, else Debian's package where we are root on Debian.
 * @returns {Promise<string | null>} what is to be done by hand, in one line; null where there is one
 */
export async function installChromium() {
  if (findChromium() !== null) return null;
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return `CHROMIUM_PATH is no program: '${CHROMIUM_PATH}'; the path of a Chromium is expected`;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get install chromium)');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    const updated = await run('apt-get', ['update', '-q'], environment);
    const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium'];
    if (updated === 0 && (await run('apt-get', install, environment)) === 0 && findChromium() !== null) return null;
  }
  return 'No Chromium found: install one (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to its program';
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
