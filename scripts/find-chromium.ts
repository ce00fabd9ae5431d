import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Whether a browser starts here: one that was built for other libraries does not. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The browser inside the package `@sparticuz/chromium`, unpacked, where it is made for the machine. */
async function packedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  return starts(path) ? path : undefined;
}

/**
 * The browser that the tests use: `$CHROMIUM_PATH`, else the one inside a package,
 * which needs no installation and no root, is the same on every machine, and takes
 * a quarter less processor time since it has no window to draw; else an installed
 * Chromium or Chrome. `undefined` leaves it to Playwright, which uses its own
 * browser. To be called once and not in parallel: the packed browser is unpacked
 * by the first call.
 */
export async function findChromium(): Promise<string | undefined> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return (await packedChromium()) ?? INSTALLED.find((path) => existsSync(path));
}

/** Flags for a browser in a test: containers offer no sandbox and no graphics card. */
export const CHROMIUM_FLAGS: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * Flags for a browser that opens many pages for a moment each, as tests do: what the
 * engine spends on optimizing functions is seldom paid back before they close.
 */
export const SHORT_VISIT_FLAGS: string[] = [...CHROMIUM_FLAGS, '--js-flags=--no-opt'];
