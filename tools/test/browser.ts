import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './chromium.ts';

/** For a machine without a sandbox, a graphics card or the wider network: a test talks to its own server and nobody else. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless browser for a test, which must close it.
 *
 * @throws where no browser is found, with what to do
 */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = await findBrowser();
  return chromium.launch({ executablePath: executable, args: FLAGS, env: { ...process.env, ...env } });
}

export type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
