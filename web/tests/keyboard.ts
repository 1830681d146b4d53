import { expect, test } from 'vitest';
import type { Page } from '../../tools/test/browser.ts';
import type { Site } from './site.ts';

export function provesKeyboard(site: Site): void {
  test('the first stop leads past the head of the page', () =>
    site.visit('/anglia', async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ href: '#main', seen: true });
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));

  test.each(['/anglia/parl.2017-06-08/targets/con', '/seats/peterborough', '/'])(
    'every control of %s is reached by Tab, in sight and with its focus drawn, and Tab leaves the page again',
    (path) =>
      site.visit(path, async (page) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        const stops = await page.locator(STOPS).count();
        expect(stops).toBeGreaterThan(10);
        const unseen = new Map<number, string>();
        const reached = new Set<number>();
        // A date field is several stops of its own, so the walk ends where Tab leaves the page and not at a count.
        for (let step = 0; step < stops + 20; step += 1) {
          await page.keyboard.press('Tab');
          const { at, left, seen, drawn, element } = await focused(page);
          if (left) break;
          if (at >= 0 && seen && drawn) reached.add(at);
          else if (at >= 0) unseen.set(at, `${seen ? 'nothing drawn on' : 'out of sight'}: ${element}`);
        }
        expect([...unseen].filter(([at]) => !reached.has(at))).toEqual([]);
        expect(reached.size).toBe(stops);
        expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      }),
  );

  test('the strip is one stop; arrows, Home and End move along it, and Enter opens the seat', () =>
    site.visit('/anglia?on=2019-11-01', async (page) => {
      const strip = page.locator('[data-roving]').first();
      expect(await strip.locator('a:not([tabindex="-1"])').count()).toBe(1);
      const label = () => page.evaluate(() => document.activeElement?.getAttribute('title'));
      await strip.locator('a').first().focus();
      const first = await label();
      await page.keyboard.press('ArrowRight');
      expect(await label()).not.toBe(first);
      await page.keyboard.press('End');
      expect(await label()).toBe(await strip.locator('a').last().getAttribute('title'));
      await page.keyboard.press('Home');
      expect(await label()).toBe(first);
      expect(await strip.locator('a:not([tabindex="-1"])').count()).toBe(1);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/seats\//);
      expect(first).toContain(await page.locator('h1').innerText());
    }));
}

/** What Tab stops at: one of a group that arrows move through, and nothing inside what is closed. */
const STOPS = ':is(a[href], button, input:not([type=hidden]), select, summary):visible:not([tabindex="-1"]), a.skip';

/** The element with the focus: whether it is in the window, and whether anything is drawn to show it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const controls = [...document.querySelectorAll('a, button, input, select, summary')];
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      left: element === document.body,
      /** Its place among the page's controls; −1 for what only scrolls. */
      at: controls.indexOf(element),
      element: element.outerHTML.slice(0, 120),
      href: element.getAttribute('href'),
      seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      drawn: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
    };
  });
}
