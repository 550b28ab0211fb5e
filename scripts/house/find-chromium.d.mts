/** Find the Chromium of this machine: `CHROMIUM_PATH`, else the first known name on `PATH`; null where there is none. */
export function findChromium(): string | null;
