import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { inject, test } from 'vitest';
import { SHORT_VISIT_FLAGS } from '../../scripts/find-chromium.js';
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

/** Notes from now on what a page logs. */
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

/** What a page has that asks for nothing else; no test waits for an animation that it is not about. */
const DEFAULTS: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
};

/** Whether an open page cannot be given what is asked for, but only a new context. */
function needContext(options: BrowserContextOptions): boolean {
  return Object.keys(options).some((key) => !['viewport', 'colorScheme'].includes(key));
}

/** Opens an address in a new page, and waits until it is loaded. */
async function openVisit(
  context: BrowserContext,
  address: string,
  { viewport, colorScheme }: BrowserContextOptions = {},
): Promise<Visit> {
  const page = await context.newPage();
  if (viewport) await page.setViewportSize(viewport);
  if (colorScheme) await page.emulateMedia({ colorScheme });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation of ${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
  const visit = watch(page);
  await page.goto(address);
  return visit;
}

/**
 * A test with a server and a browser: `visit` opens an address in a page of its
 * own, which is closed after the test. Pages share a browser, a context and a
 * process, which saves more than half of the time, unless options are given that
 * only a context can have. `article` is a page with an empty graph that all tests
 * of a file share; its log begins with each test.
 */
export const it = test
  .extend('executablePath', { scope: 'worker' }, () => inject('executablePath'))
  .extend('browser', { scope: 'worker' }, async ({ executablePath }, { onCleanup }) => {
    const browser = await chromium.launch({
      args: [...SHORT_VISIT_FLAGS, '--process-per-site'],
      ...(executablePath !== '' && { executablePath }),
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('folder', { scope: 'worker' }, BUILT_SITE)
  .extend('site', { scope: 'worker' }, async ({ folder }, { onCleanup }) => {
    const site = await startServer(folder);
    onCleanup(() => site.close());
    return site;
  })
  .extend('context', { scope: 'worker' }, async ({ browser, site }) => {
    const context = await browser.newContext(DEFAULTS);
    // As long as a page of the site is open, the others have its process and its compiled scripts.
    await openVisit(context, `${site.origin}/icon.svg`);
    return context;
  })
  .extend('server', ({ site }, { onCleanup }) => {
    onCleanup(() => site.forgetAnswers());
    return site;
  })
  .extend('visit', ({ browser, context, server }, { onCleanup }) => {
    const opened: { close: () => Promise<void> }[] = [];
    onCleanup(async () => {
      for (const each of opened) await each.close();
    });
    return async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
      const own = needContext(options)
        ? await browser.newContext({ ...DEFAULTS, ...options })
        : undefined;
      const visit = await openVisit(own ?? context, new URL(path, server.origin).href, options);
      opened.push(own ?? visit.page);
      return visit;
    };
  })
  .extend('sharedArticle', { scope: 'file' }, async ({ context, site }, { onCleanup }) => {
    site.servePage('/article', '<ownership-graph view="network"></ownership-graph>');
    const visit = await openVisit(context, `${site.origin}/article`);
    onCleanup(() => visit.page.close());
    return visit;
  })
  .extend('article', ({ sharedArticle }) => {
    sharedArticle.pageLog.length = 0;
    return sharedArticle;
  });
