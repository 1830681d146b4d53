import { brotliCompressSync } from 'node:zlib';
import { launchBrowser, type Browser, type Request } from '../../tools/test/browser.ts';
import type { Case, Measured } from '../measure.ts';
import { startServer } from '../server.ts';

/** What a reader's browser may fetch for a page, in kilobytes as sent; type is fetched once for all pages and counted apart. */
interface Budget {
  readonly name: string;
  readonly path: string;
  readonly page?: number;
  readonly scripts?: number;
  /** The map drawn into the page, compressed. */
  readonly map?: number;
}

const BUDGETS: readonly Budget[] = [
  { name: 'region page', path: '/anglia', page: 100, scripts: 45, map: 20 },
  { name: 'seat page', path: '/seats/peterborough', page: 50, scripts: 45 },
  { name: 'seat page, 34 candidates', path: '/seats/clacton', page: 50, scripts: 45 },
  { name: 'what-if', path: '/what-if?region=anglia&from=con&to=lab&swing=6.4', page: 100, scripts: 45 },
  { name: 'widget of holdings', path: '/embed/holdings/anglia', page: 60 },
  { name: 'widget of a target list', path: '/embed/targets/anglia/parl.2024-07-04/ref', page: 60 },
  { name: 'target list', path: '/anglia/parl.2024-07-04/targets/ref', page: 100, scripts: 45 },
];

/** Layout shift by the sum of all shifts, which is never less than the worst window that browsers report. */
const SHIFT = 0.02;
/** Type, in kilobytes: fetched once, whichever page comes first. */
const TYPE = 60;
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

interface Loaded {
  /** Kilobytes sent, by what they are for. */
  readonly sent: Readonly<Record<'document' | 'stylesheet' | 'script' | 'font' | 'other', number>>;
  readonly shift: number;
  readonly map: string | undefined;
}

/** Loads a page into an empty cache and adds up what was sent, compressed as it was sent. */
async function load(browser: Browser, address: string, viewport: typeof PHONE): Promise<Loaded> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.addInitScript(watchShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const sent = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0 };
  for (const request of requests) {
    const kind = request.resourceType();
    const { responseBodySize } = await request.sizes();
    sent[kind in sent ? (kind as keyof typeof sent) : 'other'] += responseBodySize / 1024;
  }
  const shift = await page.evaluate(() => (globalThis as { shifted?: number }).shifted ?? 0);
  const map = (await page.locator('svg[data-map]').evaluateAll((maps) => maps.map((svg) => svg.outerHTML)))[0];
  await context.close();
  return { sent, shift, map };
}

/** Runs in the page before anything of it: adds up each shift as it happens. */
function watchShifts(): void {
  const all = globalThis as { shifted?: number };
  all.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) all.shifted! += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function figures(budget: Budget, { sent, shift, map }: Loaded): Measured[] {
  const { name, page, scripts } = budget;
  const { document, stylesheet, script, font, other } = sent;
  const total = document + stylesheet + script + other;
  const beside = `page ${document.toFixed(1)}, styles ${stylesheet.toFixed(1)}, scripts ${script.toFixed(1)} KB`;
  return [
    { name: `${name}, all but its type`, value: total, unit: 'KB', ...(page && { limit: { most: page } }), beside },
    ...(scripts ? [{ name: `${name}, scripts`, value: script, unit: 'KB', limit: { most: scripts } }] : []),
    ...(budget.map ? [{ name: `${name}, its map`, ...mapSize(map), limit: { most: budget.map } }] : []),
    { name: `${name}, type`, value: font, unit: 'KB', limit: { most: TYPE } },
    { name: `${name}, layout shift`, value: shift, unit: 'CLS', limit: { most: SHIFT } },
  ];
}

function mapSize(map: string | undefined): Pick<Measured, 'value' | 'unit' | 'beside'> {
  if (!map) throw new Error('The region page has no map to measure.');
  const beside = `${(map.length / 1024).toFixed(1)} KB before compression`;
  return { value: brotliCompressSync(map).length / 1024, unit: 'KB', beside };
}

export const budgets: Case = {
  name: 'budgets',
  async run() {
    const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    try {
      const measured: Measured[] = [];
      for (const budget of BUDGETS) {
        const address = server.address.replace('localhost', '127.0.0.1') + budget.path;
        const loads = [await load(browser, address, PHONE), await load(browser, address, DESKTOP)];
        const shift = Math.max(...loads.map((each) => each.shift));
        measured.push(...figures(budget, { ...loads[0]!, shift }));
      }
      return measured;
    } finally {
      await Promise.all([browser.close(), server.stop()]);
    }
  },
};
