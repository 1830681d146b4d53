import { expect, test } from 'vitest';
import type { Page } from '../../tools/test/browser.ts';
import { PHONE, type Site } from './site.ts';

export function provesMaps(site: Site): void {
  test.each(['', '&map=plain', '&map=geography'])(
    'the map is one stop, arrows go where they point, and its table is the next%s',
    (drawing) =>
      site.visit(`/anglia?on=2019-11-01${drawing}`, async (page) => {
        const map = page.locator('[data-map]');
        expect(await map.locator('a').count()).toBe(69);
        expect(await map.locator('a:not([tabindex="-1"])').count()).toBe(1);
        await map
          .locator('a')
          .filter({ hasText: /^Ipswich:/ })
          .focus();
        for (const [key, x, y] of [
          ['ArrowUp', 0, -1],
          ['ArrowDown', 0, 1],
          ['ArrowLeft', -1, 0],
          ['ArrowRight', 1, 0],
        ] as const) {
          const from = await focus(page);
          await page.keyboard.press(key);
          const to = await focus(page);
          const [dx, dy] = [to.x - from.x, to.y - from.y];
          if (to.title !== from.title) expect(dx * x + dy * y).toBeGreaterThanOrEqual(Math.hypot(dx, dy) * 0.49);
          expect(await map.locator('a:not([tabindex="-1"])').count()).toBe(1);
        }
        await page.keyboard.press('Tab');
        const summary = await page.evaluate(() => document.activeElement?.tagName);
        expect(summary).toBe('SUMMARY');
        await page.keyboard.press('Enter');
        const table = page.locator('[data-swap=map] table');
        for (const seat of [
          'Ipswich',
          'Luton South (elected as Labour)',
          'South Cambridgeshire (elected as Conservative)',
        ])
          expect(await table.innerText()).toContain(seat);
      }),
  );

  test('from every seat of the map the arrows lead to every other', () =>
    site.visit('/anglia', async (page) => {
      const reached = await page.evaluate(() => {
        const seats = [...document.querySelectorAll<SVGAElement>('[data-map] a')];
        const seen = new Set([seats[0]!]);
        for (const seat of seen) {
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
            seat.focus();
            seat.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            seen.add(document.activeElement as SVGAElement);
          }
        }
        return [seen.size, seats.length];
      });
      expect(reached[0]).toBe(reached[1]);
    }));

  test('geography is put in place of the hexes, the address says so, and the choice keeps the focus', () =>
    site.visit('/anglia?on=2019-11-01', async (page) => {
      await page.getByRole('link', { name: 'Geography' }).click();
      await page.waitForURL(/map=geography/);
      expect(await page.locator('[data-map] a path[d^=M]').count()).toBe(69);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Geography');
      expect(await page.locator('[data-swap=map]').innerText()).toContain('Approximate shapes');
    }));

  test('a tap says what a seat is; the link it brings, or a second tap, opens it', () =>
    site.visit(
      '/anglia',
      async (page) => {
        const seat = page.locator('[data-map] a').filter({ hasText: /^Ipswich:/ });
        await seat.tap();
        const said = page.locator('[data-map-said]');
        expect(await said.innerText()).toMatch(/^Ipswich: Labour, majority [\d,]+ over Conservative\s+Open the seat$/);
        expect(new URL(page.url()).pathname).toBe('/anglia');
        await seat.tap();
        await page.waitForURL(/\/seats\/ipswich/);
      },
      { viewport: PHONE, hasTouch: true },
    ));
}

/** The seat that has the focus, and the middle of its cell on the map, wherever the page is scrolled to. */
function focus(page: Page) {
  return page.evaluate(() => {
    const link = document.activeElement as SVGAElement;
    const { left, top, width, height } = link.querySelector('use, path')!.getBoundingClientRect();
    const map = link.ownerSVGElement!.getBoundingClientRect();
    return {
      title: link.querySelector('title')!.textContent,
      x: left - map.left + width / 2,
      y: top - map.top + height / 2,
    };
  });
}
