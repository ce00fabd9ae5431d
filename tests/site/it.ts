import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { inject, test } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/find-chromium.js';
import { BUILT_SITE, startServer } from './server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser to drive; empty for Playwright's own. */
    executablePath: string;
  }
}

/** A page that a reader has opened, and what it logged, which should be nothing. */
export interface Visit {
  page: Page;
  /** Every line of the console, error, failed request and violation of the policy, in words. */
  pageLog: string[];
  /** How many workers the page has started. */
  workers: () => number;
}

function watch(page: Page): Visit {
  const pageLog: string[] = [];
  let workers = 0;
  page.on('console', (message) => {
    pageLog.push(`${message.type()} in the console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => pageLog.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => pageLog.push(`failed request: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) pageLog.push(`${response.status()} for ${response.url()}`);
  });
  page.on('worker', () => (workers += 1));
  return { page, pageLog, workers: () => workers };
}

function newContext(browser: Browser, options?: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
}

/**
 * A test with a server and a browser: `visit` opens an address in a page of its
 * own, which is closed after the test, and waits until the page is loaded. Pages
 * share a context, which saves a third of the time, unless options are given.
 */
export const it = test
  .extend('executablePath', { scope: 'file' }, () => inject('executablePath'))
  .extend('browser', { scope: 'file' }, async ({ executablePath }, { onCleanup }) => {
    const browser = await chromium.launch({
      args: CHROMIUM_FLAGS,
      ...(executablePath !== '' && { executablePath }),
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('context', { scope: 'file' }, ({ browser }) => newContext(browser))
  .extend('folder', { scope: 'file' }, BUILT_SITE)
  .extend('server', async ({ folder }, { onCleanup }) => {
    const server = await startServer(folder);
    onCleanup(() => server.close());
    return server;
  })
  .extend('visit', ({ browser, context, server }, { onCleanup }) => {
    const opened: { close: () => Promise<void> }[] = [];
    onCleanup(async () => {
      for (const each of opened) await each.close();
    });
    return async (path: string, options?: BrowserContextOptions): Promise<Visit> => {
      const own = options && (await newContext(browser, options));
      const page = await (own ?? context).newPage();
      opened.push(own ?? page);
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`violation of ${event.effectiveDirective}: ${event.blockedURI}`);
        });
      });
      const visit = watch(page);
      await page.goto(`${server.origin}${path}`);
      return visit;
    };
  });
