import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../bench/server.ts';
import { launchBrowser, type Browser, type BrowserContextOptions, type Page } from '../../tools/test/browser.ts';
import { keepHostileFacts } from './hostile-facts.ts';

/** The built site as it is served, on a free port, and one browser for every test. */
export interface Site {
  readonly address: string;
  /** The folder of the desk whose site it is. */
  readonly home: string;
  readonly browser: Browser;
  /** Opens a path in a browser of its own cookies and settings, hands it over and closes it. */
  visit<T>(path: string, use: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
  /** An answer without a browser. */
  get(path: string): Promise<Response>;
  close(): Promise<void>;
}

export const DESKTOP = { width: 1280, height: 900 };
/** How long a page may take over anything, in milliseconds: a slow machine is no fault of the page. */
const PATIENCE = 15_000;
/** A page with nothing in it yet, for a test that listens before it goes anywhere. */
export const BLANK = 'about:blank';
export const PHONE = { width: 360, height: 740 };

/** Starts the site over a record with a by-election of awkward names in it, and a browser. */
export async function openSite(): Promise<Site> {
  const home = mkdtempSync(join(tmpdir(), 'countroom-site-'));
  keepHostileFacts(home);
  const [server, browser] = await Promise.all([startServer({ COUNTROOM_HOME: home }), launchBrowser()]);
  const address = server.address.replace('localhost', '127.0.0.1');
  return {
    address,
    home,
    browser,
    async visit(path, use, options = {}) {
      const context = await browser.newContext({ viewport: DESKTOP, ...options });
      try {
        context.setDefaultTimeout(PATIENCE);
        const page = await context.newPage();
        if (path !== BLANK) await page.goto(address + path);
        return await use(page);
      } finally {
        await context.close();
      }
    },
    get: (path) => fetch(address + path, { redirect: 'manual' }),
    async close() {
      await Promise.all([browser.close(), server.stop()]);
    },
  };
}
