import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch, type KeyInput } from 'puppeteer-core';
import { asFunction, type Driver } from './driver.js';

/** Firefox as the system has it; undefined where there is none. */
function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['firefox', 'firefox-esr'];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH ?? '', ...paths].find((path) => path !== '' && existsSync(path));
}

/** Starts Firefox, which WebDriver BiDi drives; undefined where it is not installed. */
export async function startFirefox(): Promise<Driver | undefined> {
  const executablePath = findFirefox();
  if (executablePath === undefined) return undefined;
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    open: async (address, viewport = { width: 1280, height: 800 }) => {
      await page.setViewport(viewport);
      await page.goto(address);
    },
    run: async (body) => JSON.parse((await page.evaluate(asFunction(body))) as string) as unknown,
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    wheel: async (x, y, deltaY) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY });
    },
    close: () => browser.close(),
  };
}
