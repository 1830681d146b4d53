import { beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../../tools/test/axe.ts';
import type { Page } from '../../tools/test/browser.ts';
import { PAGES } from './pages.ts';
import { BLANK, DESKTOP, type Site } from './site.ts';

const WIDTHS = [1280, 360, 320];

interface Seen {
  readonly status: number;
  /** Letters that would make the server keep a whole page at two bytes a letter; they are sent as character references. */
  readonly wideLetters: readonly string[];
  readonly title: string;
  readonly headings: readonly string[];
  /** Tables without a caption or headings: a chart's figures must be findable by name. */
  readonly namelessTables: number;
  /** What the console complained of: a missing file, a script that failed. */
  readonly complaints: readonly string[];
  /** By how much the page is wider than the window, for each window it is wider than. */
  readonly overflow: readonly string[];
  readonly faults: readonly string[];
}

/**
 * What holds of every public page, whatever is on it; `half` is which pages, the first of each two or the second, so that two files of
 * tests can look at them side by side.
 */
export function provesEveryPage(site: Site, half: 'first' | 'second'): void {
  const pages = PAGES.filter((_, at) => (at % 2 === 0) === (half === 'first'));
  describe.each(pages)('$kind: $path', (page) => {
    const { path } = page;
    const status = 'status' in page ? page.status : 200;
    let seen: Seen;
    beforeAll(async () => {
      seen = await look(site, path);
    });

    test('answers with its status, a title, one heading and named tables', () => {
      expect(seen.status).toBe(status);
      expect(seen.title).toMatch(/Countroom/);
      expect(seen.headings).toEqual([expect.stringMatching(/\S/)]);
      expect(seen.namelessTables).toBe(0);
      expect(seen.complaints).toEqual([]);
    });
    test('is sent in letters of one byte', () => expect(seen.wideLetters).toEqual([]));
    test('has no accessibility fault, light or dark', () => expect(seen.faults).toEqual([]));
    test('fits its window at every width', () => expect(seen.overflow).toEqual([]));
  });
}

function look(site: Site, path: string): Promise<Seen> {
  return site.visit(BLANK, async (page) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    page.on('response', (answer) => {
      if (answer.status() >= 400 && !answer.request().isNavigationRequest())
        complaints.push(`${answer.url()} answered ${answer.status()}`);
    });
    const response = await page.goto(site.address + path);
    return {
      status: response!.status(),
      wideLetters: (await response!.text()).match(/.{0,20}[^\0-\xff].{0,20}/g) ?? [],
      title: await page.title(),
      headings: await page.locator('h1').allTextContents(),
      namelessTables: await page.locator('table:not(:has(caption)), table:not(:has(th))').count(),
      faults: await faultsInBothLights(page),
      overflow: await overflows(page),
      complaints,
    };
  });
}

/** Only colours differ in the dark, so only their contrast is tried again. */
async function faultsInBothLights(page: Page): Promise<string[]> {
  const light = await accessibilityFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await accessibilityFaults(page, ['color-contrast', 'link-in-text-block']);
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: DESKTOP.height });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) found.push(`${needed} px of page in a window of ${width} px`);
  }
  return found;
}
