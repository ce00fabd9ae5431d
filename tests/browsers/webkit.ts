import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { asFunction, type Driver } from './driver.js';

const PORT = 17_556;
const DISPLAY = ':97';

/** The codes of WebDriver for keys without a character. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Enter: '\uE007',
};

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The browser beside the library, in the folder of its architecture and version. */
function findMiniBrowser(): string | undefined {
  const foldersIn = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return foldersIn('/usr/lib')
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap(foldersIn)
    .filter((folder) => folder.includes('/webkit2gtk-4'))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

async function request(path: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
  return value;
}

async function whenListening(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await request('/status', 'GET').then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Starts WebKitGTK, which its own driver drives over HTTP; undefined where it, or a screen for it, is not installed. */
export async function startWebKit(): Promise<Driver | undefined> {
  const driver = onPath('WebKitWebDriver');
  const binary = findMiniBrowser();
  const xvfb = process.env.DISPLAY === undefined ? onPath('Xvfb') : '';
  if (driver === undefined || binary === undefined || xvfb === undefined) return undefined;
  const children: ChildProcess[] = [];
  if (xvfb !== '') children.push(spawn(xvfb, [DISPLAY, '-screen', '0', '1400x1000x24']));
  const env = { DISPLAY, ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  children.push(spawn(driver, [`--port=${PORT}`], { env }));
  await whenListening();
  const options = { binary, args: ['--automation'] };
  const session = (await request('/session', 'POST', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const at = `/session/${session.sessionId}`;
  const act = (type: string, actions: readonly object[]): Promise<unknown> =>
    request(`${at}/actions`, 'POST', { actions: [{ type, id: type, actions }] });
  return {
    name: `WebKitGTK/${session.capabilities.browserVersion}`,
    open: async (address, { width, height } = { width: 1280, height: 900 }) => {
      await request(`${at}/window/rect`, 'POST', { x: 0, y: 0, width, height });
      await request(`${at}/url`, 'POST', { url: address });
    },
    run: async (body) => {
      const script = `const done = arguments[0]; ${asFunction(body)}.then(done, (error) => done('!' + error))`;
      const answer = (await request(`${at}/execute/async`, 'POST', { script, args: [] })) as string;
      if (answer.startsWith('!')) throw new Error(answer);
      return JSON.parse(answer) as unknown;
    },
    click: async (x, y) => {
      const [round, button] = [Math.round, 0];
      await act('pointer', [
        { type: 'pointerMove', x: round(x), y: round(y), duration: 0 },
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ]);
    },
    press: async (key) => {
      const value = KEYS[key] ?? key;
      await act('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    wheel: undefined,
    close: async () => {
      await request(at, 'DELETE');
      for (const child of children.reverse()) child.kill();
    },
  };
}
